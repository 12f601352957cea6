import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import { assumedShare } from "../rule.js";
import type { AppliedDocument, StudyDocument } from "../../src/study/document.js";

const varices = (degree: "mild" | "moderate" | "severe"): AppliedDocument => ({
  id: "great-saphenous-reflux",
  site: "varicose",
  degree,
});
const deep = (degree: "mild" | "severe"): AppliedDocument => ({ id: "deep-reflux", site: "axial", degree });

/** in the order of clinical severity: health, C2 and C3, C4, C5 and C6 */
const classes = {
  control: [],
  mild: [varices("mild")],
  moderate: [varices("moderate"), deep("mild")],
  severe: [varices("severe"), deep("severe")],
} as const satisfies Record<string, readonly AppliedDocument[]>;
const names = Object.keys(classes);

const studied = (
  scenario: StudyDocument["scenario"],
  test: string,
): Readonly<Record<string, StudyDocument>> =>
  Object.fromEntries(
    Object.entries(classes).map(([name, conditions]) => [
      `${test}.${name}`,
      {
        person: { base: "healthy-adult", conditions },
        scenario,
        instruments: [{ id: "pressure-catheter", site: "left.dorsalFoot" }],
      },
    ]),
  );

const each = (runs: Runs, test: string, measure: string, unit: "mmHg" | "s") =>
  names.map((name) => at(runs, `${test}.${name}`, measure, unit));

const tiptoe = (runs: Runs) => each(runs, "tiptoe", "left.avp.lowest", "mmHg");
const refill = (runs: Runs) => each(runs, "tiptoe", "left.avp.refillTime90", "s");
const walking = (runs: Runs) => each(runs, "walk", "left.dorsalFoot.exercisePressure", "mmHg");

/** per cent of the pressure of standing */
function fall(runs: Runs): readonly (number | null)[] {
  const standing = each(runs, "walk", "left.dorsalFoot.restingPressure", "mmHg");
  return walking(runs).map((walked, k) => {
    const stood = standing[k];
    return walked === null || stood === null ? null : 100 * (1 - walked / stood);
  });
}

const rising = (values: readonly (number | null)[]) =>
  values.every((value, k) => k === 0 || above(value, values[k - 1]));
const falling = (values: readonly (number | null)[]) => rising([...values].reverse());

/** mmHg; with a fifth, the assumed width of the rule, by which "does not tell apart" is told */
const alike_mmHg = 5;

export const walkingPressureOverTheClasses: ValidationCase = {
  id: "1.24-continuous-avp-undated",
  row: "1.24",
  role: "held-out",
  says: "Mean pressure in walking tells all classes of venous disease apart; tiptoeing does not tell mild disease from health.",
  studies: {
    ...studied("ten-heel-raises", "tiptoe"),
    ...studied({ id: "walk", speed_kmh: 3 }, "walk"),
  },
  measures: [
    {
      id: "tiptoe.mild",
      figure: "continuous-avp-undated/tiptoe-not-mild",
      value: (runs) => difference(tiptoe(runs)[1], tiptoe(runs)[0]),
      direction: (runs) => {
        const [health, mild] = tiptoe(runs);
        if (health === null || mild === null) return false;
        return Math.abs(mild - health) <= Math.max(alike_mmHg, assumedShare * health);
      },
    },
    {
      id: "tiptoe.refill",
      figure: "continuous-avp-undated/refill-shorter",
      value: (runs) => difference(refill(runs)[1], refill(runs)[0]),
      direction: (runs) => {
        const [health, ...reflux] = refill(runs);
        return reflux.every((time) => above(health, time));
      },
    },
    {
      id: "walk.pressure",
      figure: "continuous-avp-undated/walking-pressure-rises",
      value: (runs) => difference(walking(runs)[3], walking(runs)[0]),
      direction: (runs) => rising(walking(runs)),
    },
    {
      id: "walk.fall",
      figure: "continuous-avp-undated/walking-fall-shrinks",
      value: (runs) => difference(fall(runs)[3], fall(runs)[0]),
      direction: (runs) => falling(fall(runs)),
    },
  ],
  differs:
    "A leg stands for each class, told by its veins alone as in row 2.24: mild varices, moderate varices with a mild deep leak, severe varices with a severe one. How they walked was not read: 3 km/h for two minutes, where theirs was measured on and on. The vein of the back of the foot is assumed. That a test does not tell two groups apart is asked as a difference within the width that the rule assumes, a fifth or 5 mmHg; numbers of the groups were not read.",
};
