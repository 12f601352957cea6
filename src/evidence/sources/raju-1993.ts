import type { Source } from "../source.js";

export const raju1993: Source = {
  id: "raju-1993",
  authors: ["Raju S", "Fredericks R", "Lishman P", "Neglén P", "Morano J"],
  title: "Observations on the calf venous pump mechanism: determinants of postexercise pressure",
  journal: "J Vasc Surg",
  year: 1993,
  volume: "17",
  pages: "459-469",
  status: "verified",
  note: "The finding was read in the legend of Fig. 3A; co-authors, title and pages are from memory.",
  says: "Pressure and volume of one leg recorded together while it refills.",
  figures: [
    {
      id: "pressure-after-volume",
      row: "1.27",
      says: "Pressure comes back after volume: 28 s against 5 s for 90 % of the ejected volume, one healthy limb",
      unit: "s",
      value: 23,
      spread: { kind: "direction" },
      n: 1,
      site: "foot vein pressure and calf volume, together",
      reference: "the end of exercise",
    },
  ],
};
