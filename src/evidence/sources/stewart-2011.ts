import type { Source } from "../source.js";

const site = "finger artery";
const reference = "the moment of standing up";

export const stewart2011: Source = {
  id: "stewart-2011",
  authors: ["Stewart"],
  journal: "J Pediatr",
  year: 2011,
  status: "verified",
  note: "Read in PMC3029466; title, initials, volume and pages were not read.",
  says: "How pressure dips when a young person stands up.",
  figures: [
    {
      id: "time-of-nadir",
      row: "7.8",
      says: "When arterial pressure is lowest after standing up actively, young people; 8-15 s, its middle is no number of theirs",
      unit: "s",
      value: 11.5,
      spread: { kind: "range", low: 8, high: 15 },
      site,
      reference,
    },
    {
      id: "time-of-recovery",
      row: "7.8",
      says: "When it has recovered, the same; within 30-60 s",
      unit: "s",
      value: 60,
      spread: { kind: "atMost" },
      site,
      reference,
    },
  ],
};
