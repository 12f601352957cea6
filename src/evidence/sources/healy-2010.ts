import type { Source } from "../source.js";

const site = "whole person";
const reference = "people who sit less";

export const healy2010: Source = {
  id: "healy-2010",
  authors: ["Healy B", "Levin E", "Perrin K", "Weatherall M", "Beasley R"],
  title: "Prolonged work- and computer-related seated immobility and risk of venous thromboembolism",
  journal: "J R Soc Med",
  year: 2010,
  volume: "103",
  pages: "447-454",
  doi: "10.1258/jrsm.2010.100155",
  status: "verified",
  note: "The page read is PMC2966881.",
  says: "Long sitting at work, asked of people with and without a clot.",
  figures: [
    {
      id: "odds",
      row: "10.5",
      says: "Odds of venous thromboembolism with prolonged seated immobility, 197 patients and 197 controls",
      unit: "1",
      value: 2.8,
      spread: { kind: "ci95", low: 1.2, high: 6.1 },
      n: 394,
      site,
      reference,
    },
  ],
};
