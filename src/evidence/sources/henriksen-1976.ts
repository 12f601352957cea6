import type { Source } from "../source.js";

export const henriksen1976: Source = {
  id: "henriksen-1976",
  authors: ["Henriksen O"],
  title: "Local reflex in microcirculation in human subcutaneous tissue",
  journal: "Acta Physiol Scand",
  year: 1976,
  volume: "97",
  pages: "447-456",
  pmid: "970144",
  status: "verified",
  says: "The veno-arteriolar reflex under the skin of the lower leg.",
  figures: [
    {
      id: "flow-when-veins-are-distended",
      says: "Change of flow once venous transmural pressure rises by 25 mmHg or more, about",
      unit: "%",
      value: -50,
      spread: { kind: "none" },
      n: 3,
      site: "subcutaneous tissue, lower leg and forearm",
      reference: "flow before the veins are distended",
    },
  ],
};
