import type { Source } from "../source.js";

export const henriksen1977: Source = {
  id: "henriksen-1977",
  authors: ["Henriksen O", "Sejrsen P"],
  title: "Local reflex in microcirculation in human skeletal muscle",
  journal: "Acta Physiol Scand",
  year: 1977,
  volume: "99",
  pages: "19-26",
  doi: "10.1111/j.1748-1716.1977.tb10347.x",
  pmid: "842361",
  status: "verified",
  says: "The veno-arteriolar reflex in muscle.",
  figures: [
    {
      id: "flow-at-40-mmhg-stasis",
      says: "Change of muscle blood flow at a venous stasis of 40 mmHg, about",
      unit: "%",
      value: -30,
      spread: { kind: "none" },
      n: 4,
      site: "skeletal muscle",
      reference: "flow before the stasis",
    },
  ],
};
