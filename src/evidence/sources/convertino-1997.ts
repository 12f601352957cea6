import type { Source } from "../source.js";

export const convertino1997: Source = {
  id: "convertino-1997",
  authors: ["Convertino VA"],
  title: "Cardiovascular consequences of bed rest: effect on maximal oxygen uptake",
  journal: "Med Sci Sports Exerc",
  year: 1997,
  volume: "29",
  pages: "191-196",
  status: "verified",
  note: "The abstract was read; pages from memory.",
  says: "After bed rest blood volume, central venous pressure and vagal tone are lower, leg veins give way more, the ventricle works as before.",
  figures: [],
};
