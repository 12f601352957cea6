import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "5.34",
  unit: "mL",
  spread: { kind: "none" },
  n: 24,
  site: "lower leg, optical scan in three dimensions",
} as const satisfies Partial<PublishedFigure>;
const bare = "rise of the bare leg by the same time";

export const blaettler2016: Source = {
  id: "blaettler-2016",
  authors: ["Blättler W", "Thomä HJ", "Winkler C", "Amsler F"],
  title: "Light medical compression stockings reduce symptoms when standing equally well as firm ones",
  journal: "Phlebologie",
  year: 2016,
  volume: "45",
  pages: "25-28",
  doi: "10.12687/phleb2287-1-2016",
  status: "verified",
  note: "The abstract was read; from when the rise is counted is not in it.",
  says: "How much a lower leg gains in ten minutes of standing, bare and in two classes of stockings.",
  figures: [
    {
      id: "bare-2-min",
      says: "Rise of the volume in 2 min of standing, bare, healthy people who feel their legs when they stand",
      value: 22,
      reference: "volume at the start of standing",
      ...common,
    },
    {
      id: "bare-10-min",
      says: "The same in 10 min",
      value: 44,
      reference: "volume at the start of standing",
      ...common,
    },
    {
      id: "light-saves-10-min",
      says: "By how much less the leg rises in 10 min in a stocking of 18 to 21 mmHg, P = 0.02",
      value: 16,
      reference: bare,
      ...common,
    },
    {
      id: "firm-saves-2-min",
      says: "By how much less it rises in 2 min in a stocking of 23 to 32 mmHg, P = 0.006",
      value: 9,
      reference: bare,
      ...common,
    },
    {
      id: "firm-saves-10-min",
      says: "The same in 10 min, P < 0.001",
      value: 22,
      reference: bare,
      ...common,
    },
  ],
};
