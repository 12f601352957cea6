import type { Source } from "../source.js";

export const fowlerHolmes1975: Source = {
  id: "fowler-holmes-1975",
  authors: ["Fowler NO", "Holmes JC"],
  title: "Blood viscosity and cardiac output in acute experimental anemia",
  journal: "J Appl Physiol",
  year: 1975,
  volume: "39",
  pages: "453-456",
  status: "verified",
  note: "The abstract was read without authors, year and pages, which are from memory.",
  says: "In anaemic dogs output rises by 93 % where blood is thinned, by 43 % where its viscosity is kept.",
  figures: [],
};
