import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "6.26",
  unit: "mm",
  value: 5,
  n: 34,
  reference: "the same difference before the flight",
} as const satisfies Partial<PublishedFigure>;

export const olsen2019: Source = {
  id: "olsen-2019",
  authors: ["Olsen JHH", "Öberg S", "Rosenberg J"],
  title:
    "The effect of compression stocking on leg edema and discomfort during a 3-hour flight: a randomized controlled trial",
  journal: "Eur J Intern Med",
  year: 2019,
  volume: "62",
  pages: "54-57",
  doi: "10.1016/j.ejim.2019.01.013",
  pmid: "30738701",
  status: "verified",
  note: "The abstract and the trial's registration were read; people measured themselves.",
  says: "Three hours in the air with a stocking on one leg.",
  figures: [
    {
      id: "ankle",
      says: "Girth of the bare ankle less that of the one in a stocking: change by a flight of 3 h, people of 31 years, P = 0.001",
      spread: { kind: "iqr", low: 0, high: 9 },
      site: "ankle, tape",
      ...common,
    },
    {
      id: "calf",
      says: "The same of the calf, P < 0.001",
      spread: { kind: "iqr", low: 1, high: 12 },
      site: "calf, tape",
      ...common,
    },
    {
      id: "both-ways",
      says: "Girths fall in the leg with the stocking and rise in the other",
      spread: { kind: "direction" },
      site: "ankle and calf, tape",
      ...common,
      value: null,
      reference: "the same leg before the flight",
    },
  ],
};
