import type { Source } from "../source.js";

const site = "foot, strain gauge";
const reference = "volume drained by raising the leg";

export const kenneyArmstrongUndated: Source = {
  id: "kenney-armstrong-undated",
  authors: ["Kenney", "Armstrong"],
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "Initials, title, journal and year were not read.",
  says: "How much of a foot that is full exercise can empty, before and after eight weeks of running.",
  figures: [
    {
      id: "pump-efficacy",
      row: "9.14",
      says: "What exercise empties over what raising the leg empties, fit men; the same after training",
      unit: "%",
      value: 64,
      spread: { kind: "none" },
      n: 19,
      site,
      reference,
    },
    {
      id: "elevation-drain",
      row: "9.14",
      says: "Volume that raising the leg drains from the foot before training, per 100 mL",
      unit: "mL/100mL",
      value: 3.3,
      spread: { kind: "none" },
      n: 19,
      site: "foot, strain gauge",
      reference: "volume before",
    },
  ],
};
