import type { Source } from "../source.js";

const site = "popliteal artery, duplex ultrasound";
const reference = "the same leg earlier";

export const morishima2016: Source = {
  id: "morishima-2016",
  authors: ["Morishima T"],
  title: "Prolonged sitting-induced leg endothelial dysfunction is prevented by fidgeting",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 2016,
  volume: "311",
  pages: "H177-H182",
  doi: "10.1152/ajpheart.00297.2016",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read. Its ± is not named, and is left out.",
  says: "Three hours of sitting with one leg still and one that fidgets.",
  figures: [
    {
      id: "shear-before",
      row: "10.1",
      says: "Mean shear rate at the start, the still leg, healthy young people",
      unit: "1/s",
      value: 71.7,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
    {
      id: "shear-still",
      row: "10.1",
      says: "Mean shear rate after 3 h, the still leg",
      unit: "1/s",
      value: 20.2,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
    {
      id: "shear-before-fidgeting",
      row: "10.2",
      says: "Mean shear rate before a minute of fidgeting",
      unit: "1/s",
      value: 33.7,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
    {
      id: "shear-after-fidgeting",
      row: "10.2",
      says: "Mean shear rate at once after a minute of fidgeting, gone within 60 s",
      unit: "1/s",
      value: 222.7,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
  ],
};
