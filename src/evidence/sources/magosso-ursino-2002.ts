import type { Source } from "../source.js";

export const magossoUrsino2002: Source = {
  id: "magosso-ursino-2002",
  authors: ["Magosso E", "Ursino M"],
  title: "Cardiovascular response to dynamic aerobic exercise: a mathematical model",
  journal: "Med Biol Eng Comput",
  year: 2002,
  volume: "40",
  pages: "660-674",
  doi: "10.1007/bf02345305",
  pmid: "12507317",
  status: "verified",
  note: "Equations and numbers were read in two public re-implementations; of the paper the abstract only.",
  says: "A muscle vein in two branches, distended and collapsed, under a rhythmic intramuscular pressure; hyperaemia with its lag.",
  figures: [],
};
