import type { Source } from "../source.js";

const site = "popliteal vein, Doppler";
const reference = "peak systolic velocity, sitting, at 60 min";

export const charles2013: Source = {
  id: "charles-2013",
  authors: ["Charles T", "Mackintosh S", "Fingleton J", "Braithwaite I", "Weatherall M", "Beasley R"],
  title: "Efficacy of micromobile foot compression device in increasing lower limb venous blood flow",
  journal: "Int J Vasc Med",
  year: 2013,
  volume: "2013",
  pages: "948769",
  doi: "10.1155/2013/948769",
  status: "verified",
  note: "The abstract was read; the velocity under the stocking is the difference of two numbers in it.",
  says: "A small foot pump on one leg beside a stocking on the other, an hour of sitting.",
  figures: [
    {
      id: "foot-pump",
      row: "5.28",
      says: "Peak velocity in the leg with the foot pump, sitting people",
      unit: "cm/s",
      value: 20.1,
      spread: { kind: "none" },
      n: 20,
      site,
      reference,
    },
    {
      id: "stocking",
      row: "5.28",
      says: "Peak velocity in the leg with the stocking: 20.1 less 14.1",
      unit: "cm/s",
      value: 6,
      spread: { kind: "none" },
      n: 20,
      site,
      reference,
    },
    {
      id: "foot-pump-above-stocking",
      row: "5.28",
      says: "Difference of the two legs",
      unit: "cm/s",
      value: 14.1,
      spread: { kind: "ci95", low: 12.1, high: 16.2 },
      n: 20,
      site,
      reference,
    },
    {
      id: "foot-pump-ratio",
      row: "5.28",
      says: "Peak velocity with the foot pump over that before it",
      unit: "1",
      value: 3.8,
      spread: { kind: "none" },
      n: 20,
      site,
      reference: "peak systolic velocity of the same leg, sitting, before",
    },
  ],
};
