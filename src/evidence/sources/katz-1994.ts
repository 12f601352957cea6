import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "2.10",
  value: null,
  spread: { kind: "direction" },
  n: 50,
  site: "calf, air plethysmograph",
  reference: "the same legs early in the morning",
} as const satisfies Partial<PublishedFigure>;

export const katz1994: Source = {
  id: "katz-1994",
  authors: ["Katz ML"],
  title: "Variability of venous hemodynamics with daily activity",
  journal: "J Vasc Surg",
  year: 1994,
  volume: "19",
  pages: "361-365",
  status: "verified",
  note: "The abstract was read; co-authors were not. Legs that become abnormal (14 %) are a count, and are left out.",
  says: "What a day does to the air plethysmogram of legs without symptoms.",
  figures: [
    {
      id: "filling-index-rises",
      says: "The filling index is higher in the late afternoon, P = 0.039, 25 volunteers",
      unit: "mL/s",
      ...common,
    },
    {
      id: "filling-time-falls",
      says: "The filling time is shorter, P = 0.033",
      unit: "s",
      ...common,
    },
    {
      id: "venous-volume-unchanged",
      says: "The venous volume is as it was, P = 0.794",
      unit: "mL",
      ...common,
    },
    {
      id: "ejection-unchanged",
      says: "The calf muscle pump, ejection fraction, is as it was",
      unit: "%",
      ...common,
    },
    {
      id: "residual-unchanged",
      says: "The residual volume fraction, which stands for ambulatory pressure, is as it was",
      unit: "%",
      ...common,
    },
  ],
};
