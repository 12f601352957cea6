import type { Source } from "../source.js";

export const tanaka2001: Source = {
  id: "tanaka-2001",
  authors: ["Tanaka H", "Monahan KD", "Seals DR"],
  title: "Age-predicted maximal heart rate revisited",
  journal: "J Am Coll Cardiol",
  year: 2001,
  volume: "37",
  pages: "153-156",
  status: "memory",
  note: "Recalled, citation included.",
  says: "Maximal heart rate falls with age: 208 less 0.7 of the years.",
  figures: [],
};
