import type { Source } from "../source.js";

const site = "skin above the ankle, photoplethysmograph";
const reference = "what leaves the skin when the standing subject is tilted";

export const phlebology1998: Source = {
  id: "phlebology-1998",
  authors: [],
  title: "The effect of compression on venous haemodynamics assessed by quantitative photoplethysmography",
  journal: "Phlebology",
  year: 1998,
  volume: "13",
  doi: "10.1177/026835559801300303",
  status: "verified",
  note: "Its abstract was read; authors and pages were not, hence the name; year and volume follow from the identifier.",
  says: "How much of the blood that tilting moves an exercise moves, bare and in a stocking.",
  figures: [
    {
      id: "efficiency-bare",
      row: "5.12",
      says: "Blood displaced by exercise over blood displaced by tilting, limbs with large varices",
      unit: "%",
      value: 28,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
    {
      id: "efficiency-stocking",
      row: "5.12",
      says: "The same in class I stockings of 20 to 30 mmHg",
      unit: "%",
      value: 44,
      spread: { kind: "none" },
      n: 11,
      site,
      reference,
    },
  ],
};
