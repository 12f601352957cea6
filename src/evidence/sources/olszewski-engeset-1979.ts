import type { Source } from "../source.js";

export const olszewskiEngeset1979: Source = {
  id: "olszewski-engeset-1979",
  authors: ["Olszewski WL", "Engeset A"],
  journal: "Lymphology",
  year: 1979,
  status: "verified",
  note: "Title, volume and pages were not read.",
  says: "Pressure that a shut lymph vessel of the leg builds up, upright and motionless.",
  figures: [
    {
      id: "mean-upright",
      row: "6.15",
      says: "Mean end pressure in a lymph vessel of the leg, upright and motionless, healthy people; the middle of what is printed",
      unit: "mmHg",
      value: 85,
      spread: { kind: "range", low: 50, high: 120 },
      n: 5,
      site: "lymph vessel of the lower leg, cannula shut",
      reference: "atmospheric pressure, at the height of the site",
    },
  ],
};
