import { gaugeAtSite, type Source } from "../source.js";

const site = "dorsal foot vein";

export const ntdvUndated: Source = {
  id: "ntdv-undated",
  authors: [],
  journal: "Ned Tijdschr Dermatol Venereol",
  year: null,
  status: "verified",
  note: "A Dutch review article; its authors, title and year were not on the page that was read.",
  says: "Reference values of ambulatory venous pressure in the foot.",
  figures: [
    {
      id: "standing-pressure",
      row: "1.13",
      says: "Standing pressure of adults, by height; the value is the middle of the printed range",
      unit: "mmHg",
      value: 90,
      spread: { kind: "range", low: 80, high: 100 },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "walking-pressure",
      row: "1.13",
      says: "Pressure to which exercise brings it in full health, about; 40 mmHg at the very least",
      unit: "mmHg",
      value: 20,
      spread: { kind: "none" },
      site,
      reference: gaugeAtSite,
    },
    {
      id: "refill-time",
      row: "1.13",
      says: "Venous refill time, normal limbs",
      unit: "s",
      value: 25,
      spread: { kind: "atLeast" },
      site,
      reference: "the end of exercise",
    },
  ],
};
