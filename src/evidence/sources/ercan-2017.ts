import type { Source } from "../source.js";

const site = "calf";
const reference = "the same people before";

export const ercan2017: Source = {
  id: "ercan-2017",
  authors: ["Ercan S"],
  title:
    "Effects of isokinetic calf muscle exercise program on muscle strength and venous function in patients with chronic venous insufficiency",
  journal: "Phlebology",
  year: 2017,
  doi: "10.1177/0268355517695401",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read.",
  says: "Twelve weeks of calf strength training with venous disease.",
  figures: [
    {
      id: "refill-time-rises",
      row: "9.12",
      says: "Venous refill time is longer after 12 weeks, P < 0.05",
      unit: "s",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
    {
      id: "strength-rises",
      row: "9.12",
      says: "Strength and range of the ankle are greater",
      unit: "1",
      value: null,
      spread: { kind: "direction" },
      n: 22,
      site,
      reference,
    },
  ],
};
