import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same people before training";

export const frithUndated: Source = {
  id: "frith-undated",
  authors: ["Frith J", "Robinson L", "Gibbon JR", "Allen J"],
  title:
    "The effect of lower limb strengthening exercise on orthostatic blood pressure and the skeletal muscle pump in older people with orthostatic hypotension",
  journal: "Clin Physiol Funct Imaging",
  year: null,
  volume: "44",
  pages: "205-210",
  doi: "10.1111/cpf.12866",
  status: "verified",
  note: "Printed in 2024; its name here is older than the reading of its year, which is therefore left out. The abstract names the interval in brackets for the strength only, as interquartile; at the figures entered it is unnamed and is taken as the range.",
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
