import type { PublishedFigure, Source } from "../source.js";

const error = (amount: number): Pick<PublishedFigure, "spread" | "readAs"> => ({
  spread: { kind: "sd", amount },
  readAs: {
    spread: { kind: "se", amount },
    why: "the ± is not named; a fiftieth of the mean cannot be the spread between two dozen women, so it is taken as a standard error",
  },
});

const site = "calf, air plethysmograph";

export const goddard2008: Source = {
  id: "goddard-2008",
  authors: ["Goddard AA", "Pierce CS", "McLeod KJ"],
  title: "Reversal of lower limb edema by calf muscle pump stimulation",
  journal: "J Cardiopulm Rehabil Prev",
  year: 2008,
  volume: "28",
  pages: "174-179",
  status: "verified",
  note: "The abstract was read. 54 women, of whom 56 % lose volume and 44 % pool: that share is a count and is left out.",
  says: "Half an hour of quiet sitting, and another one with the soles made to tremble.",
  figures: [
    {
      id: "pooling",
      row: "6.24",
      says: "Rise of the calf's volume in quiet sitting in those who pool, women of 46.7 years",
      unit: "mL/h",
      value: 14,
      ...error(0.3),
      n: 24,
      site,
      reference: "the calf's own volume, sitting",
    },
    {
      id: "trembling-sole",
      row: "6.24",
      says: "The same while the sole is made to tremble by micrometres, 45 times a second",
      unit: "mL/h",
      value: -2.7,
      ...error(0.1),
      n: 24,
      site,
      reference: "the calf's own volume, sitting",
    },
  ],
};
