import type { Source } from "../source.js";

export const reedWiig1981: Source = {
  id: "reed-wiig-1981",
  authors: ["Reed RK", "Wiig H"],
  title: "Compliance of the interstitial space in rats. I. Studies on hindlimb skeletal muscle",
  journal: "Acta Physiol Scand",
  year: 1981,
  volume: "113",
  pages: "297-305",
  doi: "10.1111/j.1748-1716.1981.tb06900.x",
  status: "verified",
  note: "Abstract read; authors from memory.",
  says: "Muscle takes up 1.4 mL of water per 100 g and mmHg; however much it holds, its pressure rises by 1 to 1.5 mmHg.",
  figures: [],
};
