import type { Source } from "../source.js";

export const isrn2012: Source = {
  id: "isrn-2012",
  authors: [],
  title:
    "Mild external compression of the leg increases skin and muscle microvascular blood flow and muscle oxygenation during simulated venous hypertension",
  journal: "ISRN",
  year: 2012,
  pages: "930913",
  status: "verified",
  note: "Authors (the group of Hargens) were not read; how many were studied is not in the excerpt.",
  says: "Flow through skin and muscle of a leg whose veins are held up, and what a sleeve then does.",
  figures: [
    {
      id: "skin-tourniquet",
      row: "6.16",
      says: "Change of skin flow under a thigh tourniquet of 65 mmHg, supine, healthy people",
      unit: "%",
      value: -62,
      spread: { kind: "none" },

      site: "leg, photoplethysmograph",
      reference: "flow before",
    },
    {
      id: "muscle-tourniquet",
      row: "6.16",
      says: "The same in muscle",
      unit: "%",
      value: -68,
      spread: { kind: "none" },

      site: "leg, photoplethysmograph",
      reference: "flow before",
    },
    {
      id: "skin-compression",
      row: "6.16",
      says: "Skin flow with 40 mmHg of compression of the leg over that with the tourniquet alone",
      unit: "1",
      value: 2,
      spread: { kind: "none" },

      site: "leg, photoplethysmograph",
      reference: "flow under the tourniquet",
    },
  ],
};
