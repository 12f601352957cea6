import type { Source } from "../source.js";

const site = "mid-calf, prone, magnetic resonance";
const reference = "the same calf without the stocking";

export const downie2007: Source = {
  id: "downie-2007",
  authors: ["Downie SP"],
  title:
    "Role of MRI in investigating the effects of elastic compression stockings on the deformation of the superficial and deep veins in the lower leg",
  journal: "J Magn Reson Imaging",
  year: 2007,
  volume: "26",
  pages: "80-85",
  doi: "10.1002/jmri.20980",
  status: "verified",
  note: "Its abstract was read; of the authors the first is known from the row, the others were not read.",
  says: "How much of their section the veins of a calf lose under a stocking, seen by magnetic resonance.",
  figures: [
    {
      id: "deep-loss",
      row: "5.3",
      says: "Loss of cross-section under a compression stocking, mean of peroneal and posterior tibial veins",
      unit: "%",
      value: 64,
      spread: { kind: "none" },
      n: 8,
      site,
      reference,
    },
    {
      id: "superficial-loss",
      row: "5.3",
      says: "The same of the saphenous veins and other large superficial ones",
      unit: "%",
      value: 39,
      spread: { kind: "none" },
      n: 8,
      site,
      reference,
    },
    {
      id: "deep-above-superficial",
      row: "5.3",
      says: "The deep veins lose more of their section than the superficial ones",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 8,
      site,
      reference,
    },
  ],
};
