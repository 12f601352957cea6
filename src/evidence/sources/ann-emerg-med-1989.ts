import type { Source } from "../source.js";

export const annEmergMed1989: Source = {
  id: "ann-emerg-med-1989",
  authors: [],
  title:
    "Effect of crystalloid infusion on hematocrit and intravascular volume in healthy, nonbleeding subjects",
  journal: "Ann Emerg Med",
  year: 1989,
  volume: "18",
  pages: "51-55",
  doi: "10.1016/s0196-0644(89)80312-9",
  pmid: "2910162",
  status: "verified",
  note: "The abstract was read without its authors, hence the name.",
  says: "Some 60 % of a saline bolus have left the vessels twenty minutes later.",
  figures: [],
};
