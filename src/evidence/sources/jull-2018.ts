import type { Source } from "../source.js";

const site = "lower leg";
const reference = "per hundred people with compression alone";

export const jull2018: Source = {
  id: "jull-2018",
  authors: ["Jull A", "Slark J", "Parsons J"],
  title:
    "Prescribed exercise with compression vs compression alone in treating patients with venous leg ulcers: a systematic review and meta-analysis",
  journal: "JAMA Dermatol",
  year: 2018,
  volume: "154",
  pages: "1304-1311",
  doi: "10.1001/jamadermatol.2018.3281",
  pmid: "30285080",
  status: "verified",
  note: "The page read is PMC6248128.",
  says: "Exercise beside compression for leg ulcers, five trials together.",
  figures: [
    {
      id: "healed",
      row: "9.13",
      says: "More ulcers healed of each hundred with exercise than without, 5 trials",
      unit: "1",
      value: 14,
      spread: { kind: "none" },
      n: 190,
      site,
      reference,
    },
    {
      id: "healed-resistance-and-walking",
      row: "9.13",
      says: "The same with progressive resistance exercise and physical activity",
      unit: "1",
      value: 27,
      spread: { kind: "none" },
      n: 190,
      site,
      reference,
    },
  ],
};
