import type { Source } from "../source.js";

export const heldt2002: Source = {
  id: "heldt-2002",
  authors: ["Heldt T", "Shim EB", "Kamm RD", "Mark RG"],
  title: "Computational modeling of cardiovascular response to orthostatic stress",
  journal: "J Appl Physiol",
  year: 2002,
  volume: "92",
  pages: "1239-1254",
  doi: "10.1152/japplphysiol.00241.2001",
  status: "verified",
  note: "Parameter values were read in the public code of the model (CVSIM-21), not in the tables of the paper.",
  says: "A closed circulation for tilt: volumes and compliances of the legs as one compartment, and the reflexes.",
  figures: [],
};
