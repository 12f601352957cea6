import type { Source } from "../source.js";

export const janssen2000: Source = {
  id: "janssen-2000",
  authors: ["Janssen I", "Heymsfield SB", "Wang ZM", "Ross R"],
  title: "Skeletal muscle mass and distribution in 468 men and women aged 18-88 yr",
  journal: "J Appl Physiol",
  year: 2000,
  volume: "89",
  pages: "81-88",
  doi: "10.1152/jappl.2000.89.1.81",
  pmid: "10904038",
  status: "verified",
  note: "The shares were read on a page that quotes them, the citation where others cite it.",
  says: "Muscle is 38 % of the mass of men and 31 % of that of women.",
  figures: [],
};
