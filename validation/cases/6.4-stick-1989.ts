import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const still = (posture: "standing" | "sitting"): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: 930,
    postures: [{ posture: "lying" }, { posture, at_s: 20, over_s: 4 }],
    marks: [{ name: "still", time_s: 924 }],
  },
  instruments: [{ id: "strain-gauge", site: "left.calf" }],
});

const slowRise = (runs: Runs, posture: string) =>
  at(runs, posture, "left.calf.strainGauge.stillTrend", "%/min");

export const slowSwellingOfTheCalf: ValidationCase = {
  id: "6.4-stick-1989",
  row: "6.4",
  role: "fitted",
  says: "Once its veins are full the calf of a motionless person gains 0.17 % a minute standing, 0.12 % sitting.",
  studies: { standing: still("standing"), sitting: still("sitting") },
  measures: [
    {
      id: "standing.slowRise",
      figure: "stick-1989/standing",
      value: (runs) => slowRise(runs, "standing"),
      direction: (runs) => above(slowRise(runs, "standing"), slowRise(runs, "sitting")),
    },
    {
      id: "sitting.slowRise",
      figure: "stick-1989/sitting",
      value: (runs) => slowRise(runs, "sitting"),
      direction: (runs) => above(slowRise(runs, "sitting"), 0),
    },
  ],
  differs:
    "Over which minutes the rise was read, and what came before, was not read: here minutes ten to fifteen after lying. No spread is printed: both intervals are assumed.",
  missing:
    "Standing the calf goes on gaining as it did, sitting by two thirds of that: what is filtered comes sooner, and the space beside the capillaries is filled sooner, than in the measured people. It takes the height of the calf and of the heart in their postures, and the course of the first ten minutes",
};
