import type { Source } from "../source.js";

export const handsfield2014: Source = {
  id: "handsfield-2014",
  authors: ["Handsfield GG", "Meyer CH", "Hart JM", "Abel MF", "Blemker SS"],
  title: "Relationships of 35 lower limb muscles to height and body mass quantified using MRI",
  journal: "J Biomech",
  year: 2014,
  volume: "47",
  pages: "631-638",
  status: "memory",
  note: "Volumes and citation are recalled; neither was read.",
  says: "Volume of every muscle of a leg in 24 healthy people of about 171 cm and 72 kg.",
  figures: [],
};
