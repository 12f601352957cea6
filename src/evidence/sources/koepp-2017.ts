import type { Source } from "../source.js";

const site = "breath";
const reference = "indirect calorimetry, all that the body spends";
const n = 26;

export const koepp2017: Source = {
  id: "koepp-2017",
  authors: ["Koepp"],
  journal: "Front Physiol",
  year: 2017,
  volume: "8",
  pages: "318",
  status: "verified",
  note: "Initials, co-authors and title were not read; nor the build of the people.",
  says: "Energy spent sitting, moving the legs under a desk, and walking slowly.",
  figures: [
    {
      id: "sitting",
      row: "8.6",
      says: "Energy expenditure, sitting in a chair",
      unit: "kcal/h",
      value: 81,
      spread: { kind: "sd", amount: 18 },
      n,
      site,
      reference,
    },
    {
      id: "leg-movement",
      row: "8.6",
      says: "The same while moving the legs under the desk",
      unit: "kcal/h",
      value: 96,
      spread: { kind: "sd", amount: 23 },
      n,
      site,
      reference,
    },
    {
      id: "leg-movement-over-sitting",
      row: "8.6",
      says: "What moving the legs under the desk adds to sitting",
      unit: "%",
      value: 18,
      spread: { kind: "sd", amount: 16 },
      n,
      site,
      reference: "sitting, the same people",
    },
    {
      id: "one-mile-an-hour",
      row: "8.6",
      says: "Walking at 1 mph",
      unit: "kcal/h",
      value: 168,
      spread: { kind: "sd", amount: 46 },
      n,
      site,
      reference,
    },
    {
      id: "two-miles-an-hour",
      row: "8.6",
      says: "Walking at 2 mph",
      unit: "kcal/h",
      value: 205,
      spread: { kind: "sd", amount: 51 },
      n,
      site,
      reference,
    },
  ],
};
