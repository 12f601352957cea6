import type { Source } from "../source.js";

const site = "superficial femoral vein, duplex ultrasound";
const reference = "velocity at rest";

export const kakkos2005: Source = {
  id: "kakkos-2005",
  authors: ["Kakkos SK"],
  journal: "J Vasc Surg",
  year: 2005,
  volume: "42",
  pages: "296-303",
  status: "verified",
  note: "Title and co-authors were not read; initials from memory.",
  says: "How fast a compression boot drives blood through the thigh.",
  figures: [
    {
      id: "supine",
      row: "5.22",
      says: "Peak velocity under a sequential boot over that at rest, supine, healthy people",
      unit: "1",
      value: 2.26,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
    {
      id: "semirecumbent",
      row: "5.22",
      says: "The same, semirecumbent",
      unit: "1",
      value: 2.67,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
  ],
};
