import type { Source } from "../source.js";

export const thelen2003: Source = {
  id: "thelen-2003",
  authors: ["Thelen DG"],
  title: "Adjustment of muscle mechanics model parameters to simulate dynamic contractions in older adults",
  journal: "J Biomech Eng",
  year: 2003,
  volume: "125",
  pages: "70-77",
  doi: "10.1115/1.1531112",
  pmid: "12661198",
  status: "memory",
  note: "The paper was not read; the citation was, in public code that names it.",
  says: "Shape of the active force-length curve and the time constants of activation.",
  figures: [],
};
