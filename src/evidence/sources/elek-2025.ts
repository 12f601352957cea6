import type { Source } from "../source.js";

const site = "blood";
const reference = "the same people sitting still";

export const elek2025: Source = {
  id: "elek-2025",
  authors: ["Elek"],
  journal: "Sports",
  year: 2025,
  volume: "13",
  pages: "81",
  doi: "10.3390/sports13030081",
  status: "verified",
  note: "Initials, co-authors and title were not read. A pilot; sitting always came first.",
  says: "Seated heel raises after a sweet drink, tried again in people with prediabetes.",
  figures: [
    {
      id: "glucose",
      row: "8.3",
      says: "Change of the glucose excursion over 2 h, people of 53.3 years with prediabetes",
      unit: "%",
      value: -32,
      spread: { kind: "none" },
      n: 10,
      site,
      reference,
    },
  ],
};
