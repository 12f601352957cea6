import type { Source } from "../source.js";

export const tanaka2001: Source = {
  id: "tanaka-2001",
  authors: ["Tanaka H", "Monahan KD", "Seals DR"],
  title: "Age-predicted maximal heart rate revisited",
  journal: "J Am Coll Cardiol",
  year: 2001,
  volume: "37",
  pages: "153-156",
  doi: "10.1016/S0735-1097(00)01054-8",
  pmid: "11153730",
  status: "memory",
  note: "Recalled; the citation was read in public code that names it.",
  says: "Maximal heart rate falls with age: 208 less 0.7 of the years.",
  figures: [],
};
