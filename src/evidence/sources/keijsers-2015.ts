import type { Source } from "../source.js";

export const keijsers2015: Source = {
  id: "keijsers-2015",
  authors: ["Keijsers JMT", "Leguy CAD", "Huberts W", "Narracott AJ", "Rittweger J", "van de Vosse FN"],
  title: "A 1D pulse wave propagation model of the hemodynamics of calf muscle pump function",
  journal: "Int J Numer Meth Biomed Eng",
  year: 2015,
  volume: "31",
  pages: "e02714",
  doi: "10.1002/cnm.2714",
  pmid: "25766693",
  status: "verified",
  note: "Its abstract was read; the volume is from memory.",
  says: "A wave model of one calf contraction: what valves and superficial veins do for return, shielding and refill.",
  figures: [],
};
