import type { Source } from "../source.js";

const site = "both legs, plethysmography of the calf";
const reference = "people whose calves empty normally";

export const houghton2021: Source = {
  id: "houghton-2021",
  authors: ["Houghton DE"],
  title:
    "Reduced calf muscle pump function is a risk factor for venous thromboembolism: a population-based cohort study",
  journal: "Blood",
  year: 2021,
  volume: "137",
  pages: "3284-3290",
  status: "verified",
  note: "Last page from memory; the order of the co-authors was not read. People who had been sent for plethysmography, not a sample of everyone.",
  says: "How often people whose calves empty poorly had a clot in a vein later on.",
  figures: [
    {
      id: "hazard-both-legs",
      row: "2.2",
      says: "Hazard of venous thromboembolism with poor emptying of both calves, 588 people, against 591 with normal calves",
      unit: "1",
      value: 2.0,
      spread: { kind: "ci95", low: 1.2, high: 3.4 },
      n: 1532,
      site,
      reference,
    },
    {
      id: "hazard-both-legs-adjusted",
      row: "2.2",
      says: "Hazard of venous thromboembolism with poor emptying of both calves, adjusted for other differences between the groups",
      unit: "1",
      value: 1.68,
      spread: { kind: "ci95", low: 0.98, high: 2.89 },
      n: 1532,
      site,
      reference,
    },
    {
      id: "hazard-same-leg",
      row: "2.2",
      says: "Hazard of deep vein thrombosis in the leg that empties poorly",
      unit: "1",
      value: 1.71,
      spread: { kind: "ci95", low: 1.03, high: 2.84 },
      n: 1532,
      site,
      reference,
    },
  ],
};
