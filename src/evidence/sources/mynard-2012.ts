import type { Source } from "../source.js";

export const mynard2012: Source = {
  id: "mynard-2012",
  authors: ["Mynard JP", "Davidson MR", "Penny DJ", "Smolich JJ"],
  title:
    "A simple, versatile valve model for use in lumped parameter and one-dimensional cardiovascular models",
  journal: "Int J Numer Meth Biomed Eng",
  year: 2012,
  volume: "28",
  pages: "626-641",
  doi: "10.1002/cnm.1466",
  status: "verified",
  note: "The law was read in three public re-implementations, not in the paper; authors, title and doi are from memory.",
  says: "A valve whose opening is a state, driven by the pressure across it.",
  figures: [],
};
