import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "6.21",
  unit: "mL",
  value: null,
  spread: { kind: "direction" },
  n: 10,
  site: "lower leg",
} as const satisfies Partial<PublishedFigure>;

export const dogra2019: Source = {
  id: "dogra-2019",
  authors: [
    "Dogra S",
    "Wolf M",
    "Jeffrey MP",
    "Foley RCA",
    "Logan-Sprenger H",
    "Jones-Taggart H",
    "Green-Johnson JM",
  ],
  title: "Disrupting prolonged sitting reduces IL-8 and lower leg swell in active young adults",
  journal: "BMC Sports Sci Med Rehabil",
  year: 2019,
  volume: "11",
  pages: "23",
  doi: "10.1186/s13102-019-0138-4",
  pmid: "31636910",
  status: "verified",
  note: "The abstract was read; with which instrument the leg was measured is not in it.",
  says: "Four hours of sitting, with and without three minutes on a bicycle each hour.",
  figures: [
    {
      id: "rises",
      says: "The leg swells in 4 h of sitting, active young people",
      reference: "the same leg at the beginning",
      ...common,
    },
    {
      id: "plateaus",
      says: "The swelling comes to a plateau",
      reference: "its rise in the first hour",
      ...common,
    },
    {
      id: "cycling-attenuates",
      says: "It is less with 3 min of cycling after 60, 120 and 180 min",
      reference: "rise in 4 h without it",
      ...common,
    },
  ],
};
