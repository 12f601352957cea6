import type { Source } from "../source.js";

export const bhargava2004: Source = {
  id: "bhargava-2004",
  authors: ["Bhargava LJ", "Pandy MG", "Anderson FC"],
  title: "A phenomenological model for estimating metabolic energy consumption in muscle contraction",
  journal: "J Biomech",
  year: 2004,
  volume: "37",
  pages: "81-88",
  doi: "10.1016/s0021-9290(03)00239-2",
  pmid: "14672571",
  status: "verified",
  note: "Form, constants and citation were read in public code that names it (OpenSim).",
  says: "Heat of activation and of maintenance of slow and fast fibres, in watts per kilogram.",
  figures: [],
};
