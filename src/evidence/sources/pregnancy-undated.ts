import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "through pregnancy, the same women";

export const pregnancyUndated: Source = {
  id: "pregnancy-undated",
  authors: [],
  title: "Alterations in lower extremity venous hemodynamics associated with normal pregnancy",
  journal: "Journal not read",
  year: null,
  status: "verified",
  note: "The abstract was read without authors, journal and year, hence the name. Of the filling index a range is printed; the value entered is its middle.",
  says: "The calf pump through a normal first pregnancy.",
  figures: [
    {
      id: "filling-index",
      row: "9.7",
      says: "Venous filling index stays normal, primigravidae",
      unit: "mL/s",
      value: 1.35,
      spread: { kind: "range", low: 1.0, high: 1.7 },
      n: 24,
      site,
      reference,
    },
    {
      id: "ejection-fraction-unchanged",
      row: "9.7",
      says: "The ejection fraction is unchanged, the same women",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 24,
      site,
      reference,
    },
    {
      id: "residual-volume-falls",
      row: "9.7",
      says: "The residual volume fraction falls, the same women",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 24,
      site,
      reference,
    },
  ],
};
