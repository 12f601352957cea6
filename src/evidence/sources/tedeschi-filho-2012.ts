import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same women barefoot";

export const tedeschiFilho2012: Source = {
  id: "tedeschi-filho-2012",
  authors: ["Tedeschi Filho W", "Dezzotti NRA", "Joviliano EE", "Moriya T", "Piccinato CE"],
  title: "Influence of high-heeled shoes on venous function in young women",
  journal: "J Vasc Surg",
  year: 2012,
  volume: "56",
  pages: "1039-1044",
  doi: "10.1016/j.jvs.2012.01.039",
  pmid: "22483354",
  status: "verified",
  says: "What the height of a heel does to the pump of a standing woman.",
  figures: [
    {
      id: "residual-volume-medium-heel",
      row: "2.11",
      says: "Residual volume fraction is higher in 3.5 cm heels than barefoot, P < 0.05, healthy women of 26.4 years",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 30,
      site,
      reference,
    },
    {
      id: "residual-volume-high-heel",
      row: "2.11",
      says: "Residual volume fraction is higher in 7 cm heels, stiletto or platform, than barefoot, P < 0.05",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 30,
      site,
      reference,
    },
    {
      id: "ejection-fraction-heels",
      row: "2.11",
      says: "Ejection fraction is lower in each of the three heels than barefoot, P < 0.05",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 30,
      site,
      reference,
    },
    {
      id: "filling-index-unchanged",
      row: "2.11",
      says: "Venous filling index is alike in all shoes and barefoot",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 30,
      site,
      reference,
    },
  ],
};
