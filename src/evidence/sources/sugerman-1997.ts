import type { Source } from "../source.js";

export const sugerman1997: Source = {
  id: "sugerman-1997",
  authors: ["Sugerman H"],
  title: "Intra-abdominal pressure, sagittal abdominal diameter and obesity comorbidity",
  journal: "J Intern Med",
  year: 1997,
  volume: "241",
  pages: "71-79",
  doi: "10.1046/j.1365-2796.1997.89104000.x",
  pmid: "9042096",
  status: "verified",
  note: "The abstract was read; only the first author was.",
  says: "Bladder pressure of the very obese under anaesthesia, 18 against 7 cmH2O, goes with the depth of the belly.",
  figures: [],
};
