import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const person = { base: "healthy-adult", sex: "male" } as const;

const stroke = (runs: Runs, study: string) => at(runs, study, "heart.strokeVolume", "mL");
const output = (runs: Runs) =>
  difference(at(runs, "sitting", "heart.output", "L/min"), at(runs, "supine", "heart.output", "L/min"));

const strokeChange = (runs: Runs) => {
  const [sitting, supine] = [stroke(runs, "sitting"), stroke(runs, "supine")];
  return sitting === null || supine === null ? null : 100 * (sitting / supine - 1);
};

export const heartLyingAndSitting: ValidationCase = {
  id: "7.30-bevegard-1960",
  row: "7.30",
  role: "held-out",
  says: "Sitting up takes two fifths of the stroke volume and 2.2 L/min of cardiac output.",
  wholeBody: true,
  studies: {
    supine: { person, scenario: { id: "lying", seconds: 120 } },
    sitting: { person, scenario: { id: "sitting", seconds: 120 } },
  },
  measures: [
    {
      id: "sitting.strokeVolume",
      figure: "bevegard-1960/stroke-volume",
      value: strokeChange,
      direction: (runs) => above(0, strokeChange(runs)),
    },
    {
      id: "sitting.output",
      figure: "bevegard-1960/output",
      value: output,
      direction: (runs) => above(0, output(runs)),
    },
  ],
  differs:
    "Rest only; the exercise, in which the differences were the same, is not repeated. Each posture is a run of its own, five minutes after it was taken. Both intervals are assumed.",
  missing:
    "Stroke volume falls by little more than half and output by a third of what they fell: lying, the model's heart puts out less than theirs, of which less can be lost. Not in the model: the larger hearts and outputs of young men in a laboratory, who were of another build than the base adult. It takes men of their size and training, which were not read",
};
