import type { Source } from "../source.js";

const site = "great toe";
const reference = "atmospheric pressure, at the height of the site";

export const deGraaff2003: Source = {
  id: "de-graaff-2003",
  authors: ["de Graaff JC", "Ubbink DT", "Lagarde SM", "Jacobs MJHM"],
  title: "Postural changes in capillary pressure in the hallux of healthy volunteers",
  journal: "J Appl Physiol",
  year: 2003,
  volume: "95",
  pages: "2223-2228",
  doi: "10.1152/japplphysiol.00210.2003",
  pmid: "12871963",
  status: "verified",
  note: "How many were studied is not in the abstract.",
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
