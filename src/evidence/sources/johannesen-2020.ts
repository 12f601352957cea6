import type { Source } from "../source.js";

const site = "whole person";
const reference = "people who sit 3.5 h a day or less";

export const johannesen2020: Source = {
  id: "johannesen-2020",
  authors: ["Johannesen CDL"],
  title: "Sedentary work and risk of venous thromboembolism",
  journal: "Scand J Work Environ Health",
  year: 2020,
  volume: "46",
  pages: "69-76",
  doi: "10.5271/sjweh.3841",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read.",
  says: "Sitting at work and clots over the years, in a large cohort.",
  figures: [
    {
      id: "hazard",
      row: "10.5",
      says: "Hazard of venous thromboembolism at 6.5 h of sitting a day and more, cohort",
      unit: "1",
      value: 1.11,
      spread: { kind: "ci95", low: 0.92, high: 1.34 },
      n: 78936,
      site,
      reference,
    },
  ],
};
