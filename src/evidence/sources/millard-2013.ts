import type { Source } from "../source.js";

export const millard2013: Source = {
  id: "millard-2013",
  authors: ["Millard M", "Uchida T", "Seth A", "Delp SL"],
  title: "Flexing computational muscle: modeling and simulation of musculotendon dynamics",
  journal: "J Biomech Eng",
  year: 2013,
  volume: "135",
  pages: "021005",
  doi: "10.1115/1.4023390",
  pmid: "23445050",
  status: "verified",
  note: "Read: the constants of the force-velocity curve in published code that follows the paper (slope at rest 5, greatest force while lengthening 1.4), and the citation there.",
  says: "Curves of a muscle's force over its length and its speed.",
  figures: [],
};
