import type { Source } from "../source.js";

const site = "breath";
const n = 26;

export const legJoggingUndated: Source = {
  id: "leg-jogging-undated",
  authors: [],
  journal: "PMC7532252",
  year: null,
  status: "verified",
  note: "Authors, title and year were not read.",
  says: "Oxygen uptake while a motor moves the feet of people who sit or lie.",
  figures: [
    {
      id: "seated",
      row: "8.7",
      says: "Change of oxygen uptake while a motor moves the feet, sitting",
      unit: "%",
      value: 15,
      spread: { kind: "none" },
      n,
      site,
      reference: "the same people sitting still",
    },
    {
      id: "supine",
      row: "8.7",
      says: "The same lying",
      unit: "%",
      value: 13,
      spread: { kind: "none" },
      n,
      site,
      reference: "the same people lying still",
    },
    {
      id: "metabolic-equivalents",
      row: "8.7",
      says: "Metabolic equivalents while a motor moves the feet, sitting or lying",
      unit: "1",
      value: 1.5,
      spread: { kind: "atMost" },
      n,
      site,
      reference: "3.5 mL/(kg·min)",
    },
  ],
};
