import { above, at, type Runs, type ValidationCase } from "../case.js";

const person = { base: "healthy-adult" } as const;

const output = (runs: Runs, study: string) => at(runs, study, "heart.output", "L/min");

/** the assumed width of the rule, by which "unchanged" is told */
const unchanged = 0.2;

export const outputTiltedUpAndDown: ValidationCase = {
  id: "7.31-harms-2003",
  row: "7.31",
  role: "fitted",
  says: "Cardiac output falls from 6.0 to 4.7 L/min in a tilt of 70 degrees, and does not change head down.",
  wholeBody: true,
  studies: {
    supine: { person, scenario: { id: "lying", seconds: 120 } },
    tilted: { person, scenario: { id: "tilt-table", tilt_deg: 70, seconds: 600 } },
    headDown: { person, scenario: { id: "tilt-table", tilt_deg: -20, seconds: 600 } },
  },
  measures: [
    {
      id: "supine.output",
      figure: "harms-2003/output-supine",
      value: (runs) => output(runs, "supine"),
    },
    {
      id: "tilted.output",
      figure: "harms-2003/output-tilted",
      value: (runs) => output(runs, "tilted"),
      direction: (runs) => above(output(runs, "supine"), output(runs, "tilted")),
    },
    {
      id: "headDown.output",
      figure: "harms-2003/output-head-down",
      value: (runs) => output(runs, "headDown"),
      direction: (runs) => {
        const [down, supine] = [output(runs, "headDown"), output(runs, "supine")];
        return down !== null && supine !== null && Math.abs(down / supine - 1) <= unchanged;
      },
    },
  ],
  differs:
    "Ten minutes of each tilt; how long they lasted was not read. “Unchanged” is within the assumed 20 %. The oxygen of mixed venous blood (73.6 to 64 %) is not compared: the model's blood carries none.",
};
