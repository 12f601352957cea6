import type { Source } from "../source.js";

export const nephron1985: Source = {
  id: "nephron-1985",
  authors: [],
  title:
    "Lowered protein content of tissue fluid in patients with the nephrotic syndrome: observations during disease and recovery",
  journal: "Nephron",
  year: 1985,
  volume: "40",
  pages: "391-395",
  doi: "10.1159/000183505",
  pmid: "4022206",
  status: "verified",
  note: "The abstract was read without its authors, hence the name.",
  says: "Where the kidneys lose protein, tissue water loses it too, and the blood volume stays about normal.",
  figures: [],
};
