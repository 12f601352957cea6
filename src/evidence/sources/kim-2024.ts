import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "the same limb before the operation";

export const kim2024: Source = {
  id: "kim-2024",
  authors: ["Kim C", "Kim H", "Park J", "Yang SS", "Kim DI"],
  title:
    "Venous hemodynamic outcomes in patients with primary varicose vein treated with high ligation with stripping, endovenous laser ablation, and radio frequency ablation",
  journal: "Ann Phlebology",
  year: 2024,
  volume: "22",
  pages: "20-26",
  doi: "10.37923/phle.2024.22.1.20",
  status: "verified",
  note: "The abstract was read; the numbers stand in tables that were not.",
  says: "What taking a leaking great saphenous vein out of use does to the measures of the pump.",
  figures: [
    {
      id: "ejection-fraction-rises",
      row: "2.22",
      says: "Ejection fraction is higher one month after stripping, laser or radio-frequency ablation, 976 limbs with varicose veins only",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 976,
      site,
      reference,
    },
    {
      id: "venous-volume-falls",
      row: "2.22",
      says: "Venous volume is smaller one month after, the same limbs",
      unit: "mL",
      value: null,
      spread: { kind: "direction" },
      n: 976,
      site,
      reference,
    },
    {
      id: "filling-index-falls",
      row: "2.22",
      says: "Venous filling index is lower one month after, the same limbs",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 976,
      site,
      reference,
    },
    {
      id: "residual-volume-falls",
      row: "2.22",
      says: "Residual volume fraction is lower one month after, the same limbs",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 976,
      site,
      reference,
    },
  ],
};
