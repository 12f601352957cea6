import type { Source } from "../source.js";

const site = "whole person";
const reference = "people who sit less";

export const jrsmOpen2016: Source = {
  id: "jrsm-open-2016",
  authors: ["Braithwaite I", "Healy B", "Cameron L", "Weatherall M", "Beasley R"],
  title:
    "Venous thromboembolism risk associated with protracted work- and computer-related seated immobility: a case-control study",
  journal: "JRSM Open",
  year: 2016,
  volume: "7",
  pages: "2054270416632670",
  doi: "10.1177/2054270416632670",
  pmid: "27540486",
  status: "verified",
  note: "Its name here is older than the reading of its authors.",
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
