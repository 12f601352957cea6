import type { Source } from "../source.js";

const site = "middle cerebral artery";
const reference = "mean velocity supine";

export const savin1995: Source = {
  id: "savin-1995",
  authors: ["Savin"],
  journal: "Eur J Appl Physiol",
  year: 1995,
  doi: "10.1007/BF00854974",
  status: "verified",
  note: "Initials, co-authors, title, volume and pages were not read.",
  says: "Flow to the head in minutes of standing.",
  figures: [
    {
      id: "three-minutes",
      row: "7.16",
      says: "Change of mean velocity after 3 min of standing",
      unit: "%",
      value: -14,
      spread: { kind: "sd", amount: 6 },
      n: 10,
      site,
      reference,
    },
    {
      id: "nine-minutes",
      row: "7.16",
      says: "Mean velocity is back at its supine value after 9 min of standing",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
  ],
};
