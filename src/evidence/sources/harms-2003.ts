import type { Source } from "../source.js";

const site = "heart, thermodilution";
const reference = "the same people in the other posture";

export const harms2003: Source = {
  id: "harms-2003",
  authors: ["Harms MPM"],
  journal: "Exp Physiol",
  year: 2003,
  volume: "88",
  pages: "611-616",
  status: "verified",
  note: "Title and co-authors were not read; initials from memory. The interval in brackets is not named and is taken as the range.",
  says: "What the heart puts out lying and tilted upright.",
  figures: [
    {
      id: "output-supine",
      row: "7.31",
      says: "Cardiac output supine, healthy people",
      unit: "L/min",
      value: 6.0,
      spread: { kind: "range", low: 5.3, high: 8.7 },
      n: 9,
      site,
      reference,
    },
    {
      id: "output-tilted",
      row: "7.31",
      says: "Cardiac output in 70° head-up tilt, the same people",
      unit: "L/min",
      value: 4.7,
      spread: { kind: "range", low: 3.9, high: 5.6 },
      n: 9,
      site,
      reference,
    },
    {
      id: "output-head-down",
      row: "7.31",
      says: "Cardiac output is unchanged in 20° head-down tilt, the same people",
      unit: "L/min",
      value: null,
      spread: { kind: "direction" },
      n: 9,
      site,
      reference,
    },
  ],
};
