import type { Source } from "../source.js";

export const redfield2005: Source = {
  id: "redfield-2005",
  authors: ["Redfield MM", "Jacobsen SJ", "Borlaug BA", "Rodeheffer RJ", "Kass DA"],
  title: "Age- and gender-related ventricular-vascular stiffening: a community-based study",
  journal: "Circulation",
  year: 2005,
  volume: "112",
  pages: "2254-2262",
  status: "memory",
  note: "Recalled, citation included.",
  says: "With age arteries and the left ventricle stiffen together, in systole and in diastole.",
  figures: [],
};
