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
  note: "Its abstract was read; title, volume and pages were not.",
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
      says: "Ejection fraction with severe superficial reflux over that of healthy people, about half",
      unit: "%",
      value: 50,
      spread: { kind: "none" },
      n: 68,
      site,
      reference: "the ejection fraction of healthy people",
    },
    {
      id: "inelastic-restores",
      row: "5.6",
      says: "Inelastic bandages of 20 to 60 mmHg raise it, the more the firmer",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 68,
      site,
      reference,
    },
    {
      id: "elastic-helps-less",
      row: "5.6",
      says: "Elastic stockings raise it moderately only",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 68,
      site,
      reference,
    },
  ],
};
