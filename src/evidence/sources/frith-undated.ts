import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same people before training";

export const frithUndated: Source = {
  id: "frith-undated",
  authors: ["Frith J"],
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "Title, journal and year were not read; the interval in brackets is not named and is taken as the range.",
  says: "Whether a stronger leg is a better pump in older people whose pressure falls on standing.",
  figures: [
    {
      id: "ejection-fraction",
      row: "2.13",
      says: "Ejection fraction before training, older people with orthostatic hypotension",
      unit: "%",
      value: 64,
      spread: { kind: "range", low: 51, high: 75 },
      n: 10,
      site,
      reference,
    },
    {
      id: "ejected-volume",
      row: "2.13",
      says: "Ejected volume before training, the same people",
      unit: "mL",
      value: 44,
      spread: { kind: "range", low: 36, high: 58 },
      n: 10,
      site,
      reference,
    },
    {
      id: "strength-without-pump",
      row: "2.13",
      says: "Eight weeks of strengthening add 21 % strength and nothing to the ejection fraction (10 % less, not significant)",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
    {
      id: "pressure-fall-unchanged",
      row: "2.13",
      says: "The fall of systolic pressure on standing is the same after the eight weeks",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference,
    },
  ],
};
