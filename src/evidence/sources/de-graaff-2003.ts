import type { Source } from "../source.js";

const site = "great toe";
const reference = "atmospheric pressure, at the height of the site";

export const deGraaff2003: Source = {
  id: "de-graaff-2003",
  authors: ["de Graaff JC"],
  journal: "J Appl Physiol",
  year: 2003,
  volume: "95",
  pages: "2223-2228",
  status: "verified",
  note: "Title and co-authors were not read; initials from memory; how many were studied is not in the excerpt.",
  says: "Pressure in the small vessels of the great toe, lying and sitting.",
  figures: [
    {
      id: "vein-supine",
      row: "6.10",
      says: "Venous pressure supine, healthy people",
      unit: "mmHg",
      value: 26,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "vein-sitting",
      row: "6.10",
      says: "Venous pressure sitting",
      unit: "mmHg",
      value: 67,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "capillary-supine",
      row: "6.10",
      says: "Capillary pressure supine",
      unit: "mmHg",
      value: 39,
      spread: { kind: "none" },
      site,
      reference,
    },
    {
      id: "capillary-sitting",
      row: "6.10",
      says: "Capillary pressure sitting",
      unit: "mmHg",
      value: 71,
      spread: { kind: "none" },
      site,
      reference,
    },
  ],
};
