import type { Source } from "../source.js";

const site = "lymph vessel of the lower leg, cannula";
const reference = "flow at rest";

export const olszewskiEngeset1980: Source = {
  id: "olszewski-engeset-1980",
  authors: ["Olszewski WL", "Engeset A"],
  title: "Intrinsic contractility of prenodal lymph vessels and lymph flow in human leg",
  journal: "Am J Physiol",
  year: 1980,
  volume: "239",
  pages: "H775-H783",
  doi: "10.1152/ajpheart.1980.239.6.H775",
  status: "verified",
  note: "Title from memory.",
  says: "What drives lymph up the leg.",
  figures: [
    {
      id: "flow-with-contractions",
      row: "6.13",
      says: "Mean lymph flow is higher with contractions of foot and calf, normal men, level and upright",
      unit: "mL/min",
      value: null,
      spread: { kind: "direction" },
      n: 25,
      site,
      reference,
    },
    {
      id: "end-pressure",
      row: "6.13",
      says: "Systolic end pressure, highest with the vessel shut; the middle of what is printed",
      unit: "mmHg",
      value: 41,
      spread: { kind: "range", low: 12, high: 70 },
      n: 25,
      site: "lymph vessel of the lower leg, cannula",
      reference: "atmospheric pressure, at the height of the site",
    },
  ],
};
