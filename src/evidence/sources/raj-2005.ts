import type { Source } from "../source.js";

export const raj2005: Source = {
  id: "raj-2005",
  authors: ["Raj SR", "Biaggioni I", "Yamhure PC", "Black BK", "Paranjape SY", "Byrne DW", "Robertson D"],
  title:
    "Renin-aldosterone paradox and perturbed blood volume regulation underlying postural tachycardia syndrome",
  journal: "Circulation",
  year: 2005,
  volume: "111",
  pages: "1574-1582",
  doi: "10.1161/01.CIR.0000160356.97313.5D",
  pmid: "15781744",
  status: "verified",
  note: "The abstract was read.",
  says: "In postural tachycardia 334 mL of plasma and 356 mL of red cells are wanting, 689 mL in all; 228 mL in controls.",
  figures: [],
};
