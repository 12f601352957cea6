import type { PublishedFigure, Source } from "../source.js";

const common = {
  row: "5.45",
  unit: "mm",
  spread: { kind: "none" },
  n: 9,
  site: "shank, circumference",
  reference: "circumference before",
} as const satisfies Partial<PublishedFigure>;

export const chen2020: Source = {
  id: "chen-2020",
  authors: ["Chen YL", "Cheng YT", "Ye JN", "Huang TL", "Chen WN"],
  title:
    "Posture and time arrangement influence shank circumference reduction when performing leg raising exercise",
  journal: "Int J Environ Res Public Health",
  year: 2020,
  volume: "17",
  pages: "5735",
  doi: "10.3390/ijerph17165735",
  status: "verified",
  note: "The abstract was read; the posture before the test is not in it.",
  says: "How much slimmer a quarter of an hour with the legs up makes a shank, by the way they are held.",
  figures: [
    {
      id: "supine",
      says: "What the shank loses in 15 min of lying supine, young women",
      value: 4.6,
      ...common,
    },
    {
      id: "ball",
      says: "The same with the shanks on a yoga ball",
      value: 5.4,
      ...common,
    },
    {
      id: "wall",
      says: "The same with straight legs against a wall, at 60 degrees",
      value: 3.1,
      ...common,
    },
    {
      id: "ball-with-rest",
      says: "The same with the shanks on a yoga ball and a minute of rest in the middle",
      value: 6.7,
      ...common,
    },
  ],
};
