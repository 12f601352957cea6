import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "legs without exercise";

export const orr2017: Source = {
  id: "orr-2017",
  authors: ["Orr L"],
  title:
    "A systematic review and meta-analysis of exercise intervention for the treatment of calf muscle pump impairment in individuals with chronic venous insufficiency",
  journal: "Ostomy Wound Manage",
  year: 2017,
  pmid: "28873064",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read.",
  says: "Exercise for a weak calf pump, three trials together.",
  figures: [
    {
      id: "ejection-fraction",
      row: "9.3",
      says: "Hedges' g of the ejection fraction, 3 trials",
      unit: "1",
      value: 0.83,
      spread: { kind: "ci95", low: 0.35, high: 1.3 },
      n: 83,
      site,
      reference,
    },
    {
      id: "residual-volume-fraction",
      row: "9.3",
      says: "Hedges' g of the residual volume fraction, 3 trials",
      unit: "1",
      value: 0.42,
      spread: { kind: "ci95", low: -0.03, high: 0.86 },
      n: 83,
      site,
      reference,
    },
  ],
};
