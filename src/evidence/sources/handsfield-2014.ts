import type { Source } from "../source.js";

export const handsfield2014: Source = {
  id: "handsfield-2014",
  authors: ["Handsfield GG", "Meyer CH", "Hart JM", "Abel MF", "Blemker SS"],
  title: "Relationships of 35 lower limb muscles to height and body mass quantified using MRI",
  journal: "J Biomech",
  year: 2014,
  volume: "47",
  pages: "631-638",
  doi: "10.1016/j.jbiomech.2013.12.002",
  status: "memory",
  note: "Volumes are recalled and were not read; the citation was read in public code that names it.",
  says: "Volume of every muscle of a leg in 24 healthy people of about 171 cm and 72 kg.",
  figures: [],
};
