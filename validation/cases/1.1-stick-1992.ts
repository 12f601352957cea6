import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const standing = (runs: Runs): number | null => at(runs, "walk3", "left.ankle.standingPressure", "mmHg");
const moving = (runs: Runs, study: string): number | null =>
  at(runs, study, "left.ankle.walkingPressure", "mmHg");
const falls = (study: string) => (runs: Runs) => above(standing(runs), moving(runs, study));

export const ankleVeinInWalkingAndRunning: ValidationCase = {
  id: "1.1-stick-1992",
  row: "1.1",
  role: "held-out",
  says: "Walking and running take the ankle vein from 84 mmHg to between 23 and 31; fast walking less far than slow.",
  studies: {
    walk3: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 3, minutes: 3 } },
    walk6: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 6, minutes: 3 } },
    run10: { person: { base: "healthy-adult" }, scenario: { id: "run", speed_kmh: 10, minutes: 3 } },
  },
  measures: [
    { id: "standing.anklePressure", figure: "stick-1992/quiet-standing", value: standing },
    {
      id: "walk3.anklePressure",
      figure: "stick-1992/walk-3-km-h",
      value: (runs) => moving(runs, "walk3"),
      direction: falls("walk3"),
    },
    {
      id: "walk6.anklePressure",
      figure: "stick-1992/walk-6-km-h",
      value: (runs) => moving(runs, "walk6"),
      direction: falls("walk6"),
    },
    {
      id: "run10.anklePressure",
      figure: "stick-1992/run-10-km-h",
      value: (runs) => moving(runs, "run10"),
      direction: falls("run10"),
    },
    {
      id: "walk6.aboveWalk3",
      figure: "stick-1992/fast-above-slow",
      value: (runs) => difference(moving(runs, "walk6"), moving(runs, "walk3")),
      direction: (runs) => above(moving(runs, "walk6"), moving(runs, "walk3")),
    },
  ],
  differs:
    "3 minutes of each speed in place of 20, so slow drifts are not reached; one adult in place of 18 (no stature or age was read); cycle means in place of a low-pass filter. Medians without a spread: every interval is assumed.",
};
