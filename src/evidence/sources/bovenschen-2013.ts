import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "6.22",
  unit: "mL",
  n: 13,
  site: "lower leg, perometer",
  reference: "change of the other leg, without a stocking",
} as const satisfies Partial<PublishedFigure>;

export const bovenschen2013: Source = {
  id: "bovenschen-2013",
  authors: ["Bovenschen HJ", "te Booij M", "van der Vleuten CJM"],
  title: "Graduated compression stockings for runners: friend, foe, or fake?",
  journal: "J Athl Train",
  year: 2013,
  volume: "48",
  pages: "226-232",
  doi: "10.4085/1062-6050-48.1.26",
  pmid: "23672387",
  status: "verified",
  note: "The abstract was read; its ± is named the standard error of the mean.",
  says: "What a stocking on one leg does to its volume in running.",
  figures: [
    {
      id: "ten-kilometres",
      says: "Volume directly after 10 km with a stocking, less that of the leg without, trained recreational runners, P = 0.04",
      value: -14.1,
      spread: { kind: "sem", amount: 7.6 },
      ...common,
    },
    {
      id: "exhausting-test",
      says: "The same directly after a test of maximum exercise, P = 0.03",
      value: -53.5,
      spread: { kind: "sem", amount: 17.8 },
      ...common,
    },
    {
      id: "gone-later",
      says: "5 and 30 min after running the legs do not differ",
      value: null,
      spread: { kind: "direction" },
      ...common,
    },
  ],
};
