import type { Source } from "../source.js";

export const ding2019: Source = {
  id: "ding-2019",
  authors: ["Ding C", "Chooi YC", "Chan Z", "Lo J", "Choo J", "Ding BTK", "Leow MKS", "Magkos F"],
  title: "Dose-dependent effects of exercise and diet on insulin sensitivity and secretion",
  journal: "Med Sci Sports Exerc",
  year: 2019,
  volume: "51",
  pages: "2109-2116",
  doi: "10.1249/MSS.0000000000002020",
  status: "verified",
  says: "Insulin sensitivity on the day after rises in proportion to the energy spent at exercise.",
  figures: [],
};
