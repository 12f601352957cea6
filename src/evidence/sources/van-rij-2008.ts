import type { Source } from "../source.js";

const site = "foot vein, and calf by air plethysmograph";
const reference = "people who are not obese";

export const vanRij2008: Source = {
  id: "van-rij-2008",
  authors: ["van Rij AM"],
  title: "Obesity and impaired venous function",
  journal: "Eur J Vasc Endovasc Surg",
  year: 2008,
  pmid: "18313335",
  status: "verified",
  note: "Title and initials from memory; co-authors were not read; the ± is taken as the SD.",
  says: "Body weight and the veins of people with venous disease.",
  figures: [
    {
      id: "foot-pressure-higher",
      row: "9.6",
      says: "Foot vein pressure is higher in the obese in every position",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "residual-volume-obese",
      row: "9.6",
      says: "Residual volume of the obese; 60 ± 36 mL in the others",
      unit: "mL",
      value: 50,
      spread: { kind: "sd", amount: 42 },
      n: 934,
      site,
      reference,
    },
    {
      id: "walking-pressure-with-weight",
      row: "9.6",
      says: "Ambulatory pressure rises with weight, r = 0.45",
      unit: "mmHg",
      value: null,
      spread: { kind: "direction" },
      n: 934,
      site,
      reference,
    },
  ],
};
