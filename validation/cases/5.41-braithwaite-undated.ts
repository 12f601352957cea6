import { above, at, type Runs, type ValidationCase } from "../case.js";

/** s: the foot moves from the 15th and from the 20th minute on */
const [first, second] = [900, 1200];
const strokes = 30;
const period_s = 2;

const baseline = (runs: Runs, side: "left" | "right") =>
  at(runs, "still", `${side}.popliteal.peakVelocity`, "cm/s");
const atTwenty = (runs: Runs, side: "left" | "right") =>
  at(runs, "moved", `${side}.popliteal.peakVelocity`, "cm/s");

export const footRockedOnADome: ValidationCase = {
  id: "5.41-braithwaite-undated",
  row: "5.41",
  role: "held-out",
  says: "Sitting, a foot rocked on a dome brings its popliteal vein from 6 to 63 cm/s; the still leg stays where it was.",
  studies: {
    still: {
      person: { base: "healthy-adult" },
      scenario: { id: "sitting", seconds: 600 },
      instruments: [
        { id: "doppler", site: "left.popliteal" },
        { id: "doppler", site: "right.popliteal" },
      ],
    },
    moved: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: second + strokes * period_s + 30,
        postures: [{ posture: "sitting" }],
        movements: [first, second].map((at_s) => ({
          movement: "ankle-pump",
          side: "left",
          at_s,
          count: strokes,
          period_s,
        })),
        marks: [
          { name: "exerciseBegins", time_s: second },
          { name: "exerciseEnds", time_s: second + strokes * period_s },
        ],
      },
    },
  },
  measures: [
    {
      id: "moved.baseline",
      figure: "braithwaite-undated/moved-baseline",
      value: (runs) => baseline(runs, "left"),
    },
    {
      id: "moved.atTwentyMinutes",
      figure: "braithwaite-undated/moved-at-20-min",
      value: (runs) => atTwenty(runs, "left"),
      direction: (runs) => above(atTwenty(runs, "left"), baseline(runs, "left")),
    },
    {
      id: "still.baseline",
      figure: "braithwaite-undated/still-baseline",
      value: (runs) => baseline(runs, "right"),
    },
    {
      id: "still.atTwentyMinutes",
      figure: "braithwaite-undated/still-at-20-min",
      value: (runs) => atTwenty(runs, "right"),
    },
  ],
  differs:
    "An ankle pressed down and pulled up every 2 s, as far as it goes, stands for the foot on the dome; how fast and how long it was rocked was not read, a minute from the 15th and from the 20th minute on is assumed. Velocity is the mean of the cross-section, at rest at the peak of a breath.",
  missing:
    "The moved leg runs far faster than the still one, as it did; at rest the still one is half a cm/s above its interval, and it does not slow down over twenty minutes. The cause is not found: nothing in the model takes flow away from a leg that is kept still, once its veins are full. Resting arterial flow over the same twenty minutes would tell whether the arteries or the reading changed",
};
