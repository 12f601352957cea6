import type { Source } from "../source.js";

export const obesSurg2005: Source = {
  id: "obes-surg-2005",
  authors: [],
  title: "Intra-abdominal pressure in the morbidly obese",
  journal: "Obes Surg",
  year: 2005,
  volume: "15",
  pages: "1225-1232",
  doi: "10.1381/096089205774512546",
  pmid: "16259876",
  status: "verified",
  note: "The abstract was read without its authors, hence the name.",
  says: "Bladder pressure 12 cmH2O above that of controls at a body mass index near 55; it goes with the depth of the belly and not with mass.",
  figures: [],
};
