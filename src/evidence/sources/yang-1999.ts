import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same people before";

export const yang1999: Source = {
  id: "yang-1999",
  authors: ["Yang D", "Vandongen YK", "Stacey MC"],
  title: "Effect of exercise on calf muscle pump function in patients with chronic venous disease",
  journal: "Br J Surg",
  year: 1999,
  volume: "86",
  pages: "338-341",
  doi: "10.1046/j.1365-2168.1999.00993.x",
  pmid: "10201775",
  status: "verified",
  note: "The abstract was read.",
  says: "Six weeks of intensive calf exercise in legs with ulcers.",
  figures: [
    {
      id: "ejection-fraction-rises",
      row: "9.2",
      says: "The ejection fraction rises, P < 0.05",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "residual-volume-falls",
      row: "9.2",
      says: "The residual volume fraction falls, P < 0.05",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "reflux-unchanged",
      row: "9.2",
      says: "Reflux is as it was",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
  ],
};
