import type { Source } from "../source.js";

const site = "lower leg, plethysmograph";
const reference = "the same leg without a stocking";

export const mostiPartsch2011: Source = {
  id: "mosti-partsch-2011",
  authors: ["Mosti G", "Partsch H"],
  title:
    "Compression stockings with a negative pressure gradient have a more pronounced effect on venous pumping function than graduated elastic compression stockings",
  journal: "Eur J Vasc Endovasc Surg",
  year: 2011,
  doi: "10.1016/j.ejvs.2011.04.023",
  pmid: "21612949",
  status: "verified",
  note: "Its abstract was read; volume, pages and the pressures of each stocking were not.",
  says: "How much more a stocking helps that presses the calf more than the ankle.",
  figures: [
    {
      id: "progressive-gain",
      row: "5.8",
      says: "Gain of the ejection fraction in progressive stockings of 15 to 25 mmHg at the ankle, per cent of that without, severe superficial insufficiency",
      unit: "%",
      value: 75,
      spread: { kind: "ci95", low: 48.7, high: 101.3 },
      n: 30,
      site,
      reference,
    },
    {
      id: "graduated-gain",
      row: "5.8",
      says: "The same in graduated stockings of 15 to 25 mmHg at the ankle",
      unit: "%",
      value: 32,
      spread: { kind: "ci95", low: 16.8, high: 48.6 },
      n: 30,
      site,
      reference,
    },
  ],
};
