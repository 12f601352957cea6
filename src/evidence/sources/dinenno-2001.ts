import type { Source } from "../source.js";

export const dinenno2001: Source = {
  id: "dinenno-2001",
  authors: ["Dinenno FA", "Seals DR", "DeSouza CA", "Tanaka H"],
  title:
    "Age-related decreases in basal limb blood flow in humans: time course, determinants and habitual exercise effects",
  journal: "J Physiol",
  year: 2001,
  volume: "531",
  pages: "573-579",
  doi: "10.1111/j.1469-7793.2001.0573i.x",
  status: "verified",
  note: "Authors and title from memory. The 20 to 30 % lower is taken as a range.",
  says: "How resting flow to the leg falls with age, trained or not.",
  figures: [
    {
      id: "leg-flow-age",
      row: "9.9",
      says: "Resting femoral flow of men of 55 to 75 years against those of 20 to 35; the middle of what is printed",
      unit: "%",
      value: -25,
      spread: { kind: "range", low: -30, high: -20 },
      n: 89,
      site: "femoral artery, duplex",
      reference: "men of 20 to 35 years",
    },
    {
      id: "leg-conductance-age",
      row: "9.9",
      says: "Conductance of the leg, the same men",
      unit: "%",
      value: -25,
      spread: { kind: "range", low: -30, high: -20 },
      n: 89,
      site: "femoral artery, duplex",
      reference: "men of 20 to 35 years",
    },
  ],
};
