import type { Source } from "../source.js";

const site = "common femoral vein";

export const toya2016: Source = {
  id: "toya-2016",
  authors: [
    "Toya K",
    "Sasano K",
    "Takasoh T",
    "Nishimoto T",
    "Fujimoto Y",
    "Kusumoto Y",
    "Yoshimatsu T",
    "Kusaka S",
    "Takahashi T",
  ],
  title:
    "Ankle positions and exercise intervals effect on the blood flow velocity in the common femoral vein during ankle pumping exercises",
  journal: "J Phys Ther Sci",
  year: 2016,
  volume: "28",
  pages: "685-688",
  doi: "10.1589/jpts.28.685",
  pmid: "27065564",
  status: "verified",
  note: "The abstract was read; it tells supine and head-up not apart, and does not call them equal.",
  says: "Ankle pumping with the legs up, level and down.",
  figures: [
    {
      id: "legs-up-below-supine",
      row: "4.6",
      says: "Peak velocity in ankle pumping is lower with the legs up than supine, men",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference: "the same exercise supine",
    },
    {
      id: "legs-up-below-head-up",
      row: "4.6",
      says: "Peak velocity in ankle pumping is lower with the legs up than with the head up, the same men",
      unit: "cm/s",
      value: null,
      spread: { kind: "direction" },
      n: 10,
      site,
      reference: "the same exercise with the head up",
    },
  ],
};
