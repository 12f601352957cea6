import type { Source } from "../source.js";

const site = "calf, plethysmograph, walking test";
const reference = "the same leg without a stocking";

export const mostiPartsch2014: Source = {
  id: "mosti-partsch-2014",
  authors: ["Mosti G", "Partsch H"],
  title:
    "Improvement of venous pumping function by double progressive compression stockings: higher pressure over the calf is more important than a graduated pressure profile",
  journal: "Eur J Vasc Endovasc Surg",
  year: 2014,
  volume: "47",
  pages: "545-549",
  doi: "10.1016/j.ejvs.2014.01.006",
  pmid: "24524814",
  status: "verified",
  note: "Its abstract was read; the ejection fractions themselves were not.",
  says: "What two progressive stockings over one another do to the pump, and that more pressure at the ankle adds nothing.",
  figures: [
    {
      id: "every-stocking-improves",
      row: "5.9",
      says: "One progressive stocking, two, and two with a third around the gaiter each raise the ejection fraction, patients of classes C2 to C5",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "two-normalise",
      row: "5.9",
      says: "Two progressive stockings, 33 mmHg at the gaiter and 46 at the calf, raise it into the normal range",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
    {
      id: "gaiter-adds-nothing",
      row: "5.9",
      says: "A gaiter pressure of 56 mmHg with the same at the calf raises it no further",
      unit: "%",
      value: null,
      spread: { kind: "direction" },
      n: 20,
      site,
      reference,
    },
  ],
};
