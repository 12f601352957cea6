import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** the fall within some 15 s of beginning to rise */
const risen = (over_s: number): StudyDocument => ({
  person: {
    base: "healthy-adult",
    age_years: 80,
    conditions: [{ id: "orthostatic-hypotension" }],
  },
  scenario: { id: "rising", from: "lying", over_s, seconds: Math.max(10, 15 - over_s) },
});

const fall = (runs: Runs, study: string) => at(runs, study, "finger.deepestFall", "mmHg");

export const risingSlowly: ValidationCase = {
  id: "7.24-de-bruine-2017",
  row: "7.24",
  role: "held-out",
  says: "In old people whose pressure falls on standing, it falls less in the first 15 s when they rise slowly.",
  wholeBody: true,
  studies: { usual: risen(3), slow: risen(8) },
  measures: [
    {
      id: "slow.smallerFall",
      figure: "de-bruine-2017/slow-rising",
      value: (runs) => difference(fall(runs, "usual"), fall(runs, "slow")),
      direction: (runs) => above(fall(runs, "usual"), fall(runs, "slow")),
    },
  ],
  differs:
    "One person of 80 years in place of 24 patients; the speeds were not read, here 3 and 8 s from lying. Mean pressure of the lowest beat, within 15 s of the beginning, 18 s where rising takes 8.",
  missing:
    "Rising in 8 s ends in a deeper fall than rising in 3. The belly bears down with as much and the legs work as hard however slowly one rises, only for longer: meanwhile the mean pressure climbs, the reflex lets go, the beds of the thighs open wide (row 7.3), and when the belly slackens the fall is the deeper. Not in the model: an effort that is less the slower one rises. It takes a movement of rising whose effort follows from the speed",
};
