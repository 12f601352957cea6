import type { Source } from "../source.js";

export const amaroGahete2019: Source = {
  id: "amaro-gahete-2019",
  authors: [
    "Amaro-Gahete FJ",
    "Sanchez-Delgado G",
    "Alcantara JMA",
    "Martinez-Tellez B",
    "Acosta FM",
    "Merchan-Ramirez E",
    "Löf M",
    "Labayen I",
    "Ruiz JR",
  ],
  title:
    "Energy expenditure differences across lying, sitting, and standing positions in young healthy adults",
  journal: "PLoS One",
  year: 2019,
  volume: "14",
  pages: "e0217029",
  doi: "10.1371/journal.pone.0217029",
  pmid: "31188863",
  status: "verified",
  says: "Lying and sitting cost the same, standing 0.12 kcal/min more; 55 people by indirect calorimetry.",
  figures: [],
};
