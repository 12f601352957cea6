import type { Source } from "../source.js";

const reference = "the same stocking at the smaller girth";

export const phlebology2026: Source = {
  id: "phlebology-2026",
  authors: [],
  journal: "Phlebology",
  year: 2026,
  doi: "10.1177/02683555261424072",
  status: "verified",
  note: "Its abstract was read; authors, title and volume were not, hence the name.",
  says: "How much pressure stockings gain as a leg in motion grows, at four heights.",
  figures: [
    {
      id: "stiffness-calf-light",
      says: "Dynamic stiffness of light-elastic stockings at the calf (C), mmHg for each cm of girth",
      unit: "mmHg/cm",
      value: 5.1,
      spread: { kind: "sd", amount: 1.82 },
      n: 10,
      site: "calf, C",
      reference,
    },
    {
      id: "stiffness-calf-strong",
      says: "The same of strong-elastic ones",
      unit: "mmHg/cm",
      value: 5.83,
      spread: { kind: "sd", amount: 2.28 },
      n: 10,
      site: "calf, C",
      reference,
    },
    {
      id: "girth-gained",
      says: "Most that the calf gains in girth, by movement",
      unit: "cm",
      value: 1.05,
      spread: { kind: "none" },
      n: 10,
      site: "calf, C",
      reference: "girth at rest",
    },
  ],
};
