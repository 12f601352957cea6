import type { Source } from "../source.js";

export const moore2011: Source = {
  id: "moore-2011",
  authors: ["Moore HM", "Gohel M", "Davies AH"],
  title:
    "Number and location of venous valves within the popliteal and femoral veins: a review of the literature",
  journal: "J Anat",
  year: 2011,
  volume: "219",
  pages: "439-443",
  doi: "10.1111/j.1469-7580.2011.01409.x",
  status: "verified",
  note: "Volume and pages from memory.",
  says: "How many valves the femoral and popliteal veins carry, and where.",
  figures: [
    {
      id: "femoral-valves",
      row: "4.12",
      says: "Valves in the femoral vein; the value is the middle of the range over nine cadaver studies",
      unit: "1",
      value: 3.5,
      spread: { kind: "range", low: 1, high: 6 },
      n: 476,
      site: "femoral vein",
      reference: "per leg",
    },
    {
      id: "popliteal-valves",
      row: "4.12",
      says: "Valves in the popliteal vein; the value is the middle of the range over nine cadaver studies",
      unit: "1",
      value: 2,
      spread: { kind: "range", low: 0, high: 4 },
      n: 476,
      site: "popliteal vein",
      reference: "per leg",
    },
  ],
};
