import type { Source } from "../source.js";

const site = "finger artery";
const reference = "the same people tilted, legs relaxed";

export const groothuis2007: Source = {
  id: "groothuis-2007",
  authors: ["Groothuis JT"],
  title:
    "Leg crossing with muscle tensing, a physical counter-manoeuvre to prevent syncope, enhances leg blood flow",
  journal: "Clin Sci",
  year: 2007,
  volume: "112",
  pages: "193-201",
  status: "verified",
  note: "Title from memory; co-authors were not read.",
  says: "What tensing crossed legs does to a person tilted upright.",
  figures: [
    {
      id: "arterial-pressure",
      row: "7.3",
      says: "Rise of mean arterial pressure by leg crossing and tensing, 70° head-up tilt, healthy people",
      unit: "mmHg",
      value: 13,
      spread: { kind: "none" },
      n: 13,
      site,
      reference,
    },
    {
      id: "stroke-volume",
      row: "7.3",
      says: "Rise of stroke volume, the same",
      unit: "%",
      value: 27,
      spread: { kind: "none" },
      n: 13,
      site,
      reference,
    },
  ],
};
