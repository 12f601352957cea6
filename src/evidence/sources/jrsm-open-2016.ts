import type { Source } from "../source.js";

const site = "whole person";
const reference = "people who sit less";

export const jrsmOpen2016: Source = {
  id: "jrsm-open-2016",
  authors: [],
  journal: "JRSM Open",
  year: 2016,
  status: "verified",
  note: "Authors and title were not read, hence the name.",
  says: "The same question asked again of two hundred.",
  figures: [
    {
      id: "odds",
      row: "10.5",
      says: "Odds of venous thromboembolism with prolonged seated immobility, 200 patients and 200 controls",
      unit: "1",
      value: 1.18,
      spread: { kind: "ci95", low: 0.56, high: 2.48 },
      n: 400,
      site,
      reference,
    },
  ],
};
