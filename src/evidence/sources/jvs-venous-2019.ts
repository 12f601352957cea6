import type { Source } from "../source.js";

const site = "lower limb below the knee, from girths by truncated cones";
const reference = "volume before the walk";

export const jvsVenous2019: Source = {
  id: "jvs-venous-2019",
  authors: [],
  title: "Lower limb volume in healthy individuals after walking with compression stockings",
  journal: "J Vasc Surg Venous Lymphat Disord",
  year: 2019,
  volume: "7",
  pages: "557-561",
  doi: "10.1016/j.jvsv.2019.02.001",
  status: "verified",
  note: "The abstract was read without its authors, hence the name. Changes are differences of the printed medians, whose own spread is not printed.",
  says: "What half an hour of walking does to the volume of a leg, bare and in stockings.",
  figures: [
    {
      id: "bare-unchanged",
      row: "5.40",
      says: "Change of the volume by 30 min of walking, healthy people of 34 years, bare: 2512 less 2496, P = 0.26",
      unit: "mL",
      value: 16,
      spread: { kind: "direction" },
      n: 40,
      site,
      reference,
    },
    {
      id: "stocking-change",
      row: "5.40",
      says: "The same in stockings of 20 to 30 mmHg: 2276 less 2466, P = 0.0001",
      unit: "mL",
      value: -190,
      spread: { kind: "none" },
      n: 40,
      site,
      reference,
    },
  ],
};
