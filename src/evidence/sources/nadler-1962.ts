import type { Source } from "../source.js";

export const nadler1962: Source = {
  id: "nadler-1962",
  authors: ["Nadler SB", "Hidalgo JH", "Bloch T"],
  title: "Prediction of blood volume in normal human adults",
  journal: "Surgery",
  year: 1962,
  volume: "51",
  pages: "224-232",
  pmid: "21936146",
  status: "verified",
  note: "The formula was read on pages that quote it, and so was the citation.",
  says: "Blood volume from stature, mass and sex: 0.3669 h³ + 0.03219 m + 0.6041 L for men, 0.3561 h³ + 0.03308 m + 0.1833 L for women.",
  figures: [],
};
