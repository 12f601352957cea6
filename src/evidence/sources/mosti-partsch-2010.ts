import type { Source } from "../source.js";

const site = "calf, strain gauge proximal to the bandage";
const reference = "what the calf holds beyond its emptied volume";

export const mostiPartsch2010: Source = {
  id: "mosti-partsch-2010",
  authors: ["Mosti G", "Partsch H"],
  journal: "Int Angiol",
  year: 2010,
  pmid: "20924345",
  status: "verified",
  note: "Title, volume and pages were not read.",
  says: "How much of its blood a calf ejects in walking, healthy, with reflux, and bandaged.",
  figures: [
    {
      id: "ejection-fraction-normal",
      row: "5.6",
      says: "Median ejection fraction in a walking test, healthy people",
      unit: "%",
      value: 64.6,
      spread: { kind: "iqr", low: 63.4, high: 68.6 },
      n: 15,
      site,
      reference,
    },
    {
      id: "ejection-fraction-reflux",
      row: "5.6",
      says: "Ejection fraction with severe superficial reflux is about half of that",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 68,
      site,
      reference,
    },
    {
      id: "inelastic-restores",
      row: "5.6",
      says: "Inelastic bandages of 20 to 60 mmHg bring it back step by step, elastic ones less",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 68,
      site,
      reference,
    },
  ],
};
