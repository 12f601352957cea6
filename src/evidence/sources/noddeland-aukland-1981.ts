import type { Source } from "../source.js";

export const noddelandAukland1981: Source = {
  id: "noddeland-aukland-1981",
  authors: ["Noddeland H", "Aukland K"],
  title: "Plasma colloid osmotic pressure in venous blood from the human foot in orthostasis",
  journal: "Journal not read",
  year: 1981,
  status: "verified",
  note: "The abstract was read, without its journal; how many were studied is not in it.",
  says: "How much the blood thickens on its way through a foot that hangs.",
  figures: [
    {
      id: "foot-less-arm",
      row: "6.12",
      says: "Colloid osmotic pressure of plasma, foot vein less arm vein, sitting, in the cold, healthy people",
      unit: "mmHg",
      value: 12.8,
      spread: { kind: "range", low: 9.4, high: 16.1 },

      site: "foot vein and arm vein",
      reference: "plasma of the arm vein",
    },
  ],
};
