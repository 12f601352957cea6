import type { PublishedFigure, Source } from "../source.js";

const glucose = {
  unit: "%",
  value: null,
  spread: { kind: "direction" },
  n: 11,
  site: "blood, every 15 min",
  reference: "the same people sitting throughout",
} as const satisfies Partial<PublishedFigure>;

const pressure = {
  unit: "mmHg",
  spread: { kind: "none" },
  n: 11,
  site: "artery of the arm, every hour",
  reference: "change over the same hours, sitting throughout",
} as const satisfies Partial<PublishedFigure>;

export const duran2023: Source = {
  id: "duran-2023",
  authors: ["Duran AT"],
  title:
    "Breaking up prolonged sitting to improve cardiometabolic risk: dose-response analysis of a randomized crossover trial",
  journal: "Med Sci Sports Exerc",
  year: 2023,
  volume: "55",
  pages: "847-855",
  doi: "10.1249/MSS.0000000000003109",
  pmid: "36728338",
  status: "verified",
  note: "The abstract was read; co-authors and the unit of the glucose area are not in what was read, and its ± is not named.",
  says: "Eight hours of sitting with light walks of one and of five minutes, every thirty and every sixty.",
  figures: [
    {
      id: "five-every-thirty",
      says: "The glucose area is smaller with 5 min of light walking every 30 min, middle-aged and older people, P = 0.017",
      ...glucose,
    },
    {
      id: "less-not-told-apart",
      says: "With 1 min every 30 min, 1 min every 60 min and 5 min every 60 min it is not told apart from sitting",
      ...glucose,
    },
    {
      id: "pressure-one-every-sixty",
      says: "Net change of systolic pressure with 1 min every 60 min",
      value: -5.2,
      ...pressure,
    },
    {
      id: "pressure-five-every-thirty",
      says: "Net change of systolic pressure with 5 min every 30 min",
      value: -4.3,
      ...pressure,
    },
  ],
};
