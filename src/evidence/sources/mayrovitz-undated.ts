import type { Source } from "../source.js";

export const mayrovitzUndated: Source = {
  id: "mayrovitz-undated",
  authors: ["Mayrovitz HN"],
  title:
    "Posturally induced leg vasoconstrictive responses: relationship to standing duration, impedance and volume changes",
  journal: "Clin Physiol",
  year: null,
  status: "verified",
  note: "Author from memory; the year was not read; the unnamed ± is taken as the SD.",
  says: "How far the flow of the skin of the leg falls on standing, and for how long.",
  figures: [
    {
      id: "ankle",
      row: "6.23",
      says: "Change of laser-Doppler flux at the ankle on standing, healthy people",
      unit: "%",
      value: -66.4,
      spread: { kind: "sd", amount: 2.6 },
      n: 10,
      site: "ankle, skin",
      reference: "lying",
    },
    {
      id: "foot",
      row: "6.23",
      says: "The same on the dorsum of the foot",
      unit: "%",
      value: -49.3,
      spread: { kind: "sd", amount: 3.8 },
      n: 10,
      site: "dorsum of the foot, skin",
      reference: "lying",
    },
    {
      id: "maintained",
      row: "6.23",
      says: "The fall is fully maintained over 30 min of standing",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site: "ankle and foot, skin",
      reference: "lying",
    },
  ],
};
