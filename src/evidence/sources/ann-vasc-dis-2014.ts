import type { Source } from "../source.js";

const site = "calf, air plethysmograph";

export const annVascDis2014: Source = {
  id: "ann-vasc-dis-2014",
  authors: [],
  journal: "Ann Vasc Dis",
  year: 2014,
  volume: "7",
  doi: "10.3400/avd.oa.14-00028",
  status: "verified",
  note: "The abstract was read without authors, title and pages, hence the name; the first half of the DOI is from memory. The number is issue 3.",
  says: "A fast filling index may come of fast arteries and not of leaking valves.",
  figures: [
    {
      id: "filling-index-with-inflow",
      row: "2.21",
      says: "Venous filling index grows with resting arterial inflow, r = 0.72, limbs without venous or arterial disease",
      unit: "1",
      value: 0.72,
      spread: { kind: "direction" },
      n: 142,
      site,
      reference: "correlation over limbs",
    },
    {
      id: "filling-index-above-two",
      row: "2.21",
      says: "High inflow alone can bring the filling index over 2.0 mL/s in a limb without reflux, as in 22 of the 142",
      unit: "mL/s",
      value: 2,
      spread: { kind: "direction" },
      n: 142,
      site,
      reference: "the same limb's arterial inflow",
    },
  ],
};
