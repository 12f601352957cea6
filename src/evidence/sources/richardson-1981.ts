import type { Source } from "../source.js";

export const richardson1981: Source = {
  id: "richardson-1981",
  authors: ["Richardson D"],
  title: "Blood flow response of human calf muscles to static contractions at various percentages of MVC",
  journal: "J Appl Physiol",
  year: 1981,
  volume: "51",
  pages: "929-933",
  status: "verified",
  note: "The abstract was read; authors, year, volume and pages are from memory.",
  says: "How much blood a calf gets while it is held tense, sitting, for two minutes: 3.9 mL/min in 100 mL at rest, 7.2, 7.9 and 5.3 at 7.5, 15 and 30 % of its strength; the more of it comes afterwards the harder it was held.",
  figures: [],
};
