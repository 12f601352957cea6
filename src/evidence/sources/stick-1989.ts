import type { Source } from "../source.js";

const site = "calf, mercury strain gauge";
const reference = "the calf's own volume";

export const stick1989: Source = {
  id: "stick-1989",
  authors: ["Stick C", "Stöfen P", "Witzleb E"],
  journal: "Eur J Appl Physiol",
  year: 1989,
  volume: "59",
  pages: "39-47",
  doi: "10.1007/BF02396578",
  status: "verified",
  note: "The title was not read.",
  says: "How fast the calf gains volume while people stand or sit motionless.",
  figures: [
    {
      id: "standing",
      row: "6.4",
      says: "Slow rise of calf volume, motionless standing, after the veins are full",
      unit: "%/min",
      value: 0.17,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
    {
      id: "sitting",
      row: "6.4",
      says: "Slow rise of calf volume, motionless sitting",
      unit: "%/min",
      value: 0.12,
      spread: { kind: "none" },
      n: 30,
      site,
      reference,
    },
  ],
};
