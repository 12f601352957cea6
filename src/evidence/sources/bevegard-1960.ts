import type { Source } from "../source.js";

const site = "heart, catheter";
const reference = "the same men lying";

export const bevegard1960: Source = {
  id: "bevegard-1960",
  authors: ["Bevegård"],
  journal: "Acta Physiol Scand",
  year: 1960,
  status: "verified",
  note: "Author from memory; title, volume and pages were not read.",
  says: "What the heart puts out lying and sitting.",
  figures: [
    {
      id: "stroke-volume",
      row: "7.30",
      says: "Change of stroke volume from supine to sitting, healthy men",
      unit: "%",
      value: -40,
      spread: { kind: "none" },
      n: 10,
      site,
      reference,
    },
    {
      id: "output",
      row: "7.30",
      says: "Change of cardiac output from supine to sitting, the same",
      unit: "L/min",
      value: -2.2,
      spread: { kind: "none" },
      n: 10,
      site,
      reference,
    },
  ],
};
