import type { Source } from "../source.js";

const site = "calf, air plethysmograph";
const reference = "primary varicose veins without calf muscle vein reflux, 60 patients";

export const sacchi2007: Source = {
  id: "sacchi-2007",
  authors: ["Sacchi AA", "Castro AA", "Pitta GBB", "Miranda F"],
  title:
    "Assessment of calf muscle pump in patients with primary varicose veins of the lower limbs by air plethysmography",
  journal: "J Vasc Bras",
  year: 2007,
  volume: "6",
  doi: "10.1590/S1677-54492007000100005",
  status: "verified",
  note: "The abstract was read; the volume is from memory, the pages were not read. The other group's shares are not in the abstract, so its comparison is known by P alone.",
  says: "What reflux in the veins of the calf's muscles does to the pump.",
  figures: [
    {
      id: "ejection-fraction-lower",
      row: "2.23",
      says: "Ejection fraction is lower where gastrocnemius or soleal veins leak: below 60 % in 82.3 % of left and 74.6 % of right legs, 60 patients with primary varicose veins",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 60,
      site,
      reference,
    },
    {
      id: "residual-volume-higher",
      row: "2.23",
      says: "Residual volume fraction is higher where they leak: above 60 % in 62.5 % of left and 86.7 % of right legs",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 60,
      site,
      reference,
    },
    {
      id: "filling-index-alike",
      row: "2.23",
      says: "Venous filling index is not told apart, P = 0.14",
      unit: "mL/s",
      value: null,
      spread: { kind: "direction" },
      n: 60,
      site,
      reference,
    },
  ],
};
