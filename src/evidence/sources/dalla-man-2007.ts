import type { Source } from "../source.js";

export const dallaMan2007: Source = {
  id: "dalla-man-2007",
  authors: ["Dalla Man C", "Rizza RA", "Cobelli C"],
  title: "Meal simulation model of the glucose-insulin system",
  journal: "IEEE Trans Biomed Eng",
  year: 2007,
  volume: "54",
  pages: "1740-1749",
  doi: "10.1109/TBME.2007.893506",
  pmid: "17926672",
  status: "verified",
  note: "Its abstract was read; equations and both sets of parameters were read in public code that names it, not in its tables.",
  says: "Stomach, gut, plasma, tissue, liver and pancreas after a meal, in health and in type 2 diabetes.",
  figures: [],
};
