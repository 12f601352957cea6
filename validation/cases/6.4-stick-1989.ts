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
    "The calf gains more standing than sitting, but 0.08 in place of 0.17 % a minute standing and 0.03 in place of 0.12 sitting. At first it gains 0.15 % a minute; then the pressure of the tissue water climbs by 0.46 mmHg for each millilitre, to 20 mmHg after a quarter of an hour of standing (9 sitting), and holds the rest back. Not in the model: tissue that gives way once its pressure passes that of the air around. It takes a compliance of the tissue that grows above zero pressure, and a fast share of its creep",
};
