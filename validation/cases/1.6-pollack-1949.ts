import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

// weight of a blood column: 1.06 g/cm³ · 980.665 cm/s² = 0.78 mmHg per cm
const bloodColumn_mmHg_per_cm = 0.78;

const beyondAtrium = (runs: Runs, posture: string): number | null => {
  const top_cm = at(runs, posture, "left.ankle.columnTop", "cm");
  return top_cm === null ? null : top_cm * bloodColumn_mmHg_per_cm;
};
const ankle = (runs: Runs, posture: string): number | null =>
  at(runs, posture, "left.ankle.restingPressure", "mmHg");

const postures = ["lying", "sitting", "standing"] as const;

const varicose = (posture: (typeof postures)[number]): StudyDocument => ({
  person: { base: "healthy-adult", conditions: [{ id: "great-saphenous-reflux", site: "varicose" }] },
  scenario: posture,
});

/** varicose less healthy, in each posture */
const withReflux = (runs: Runs) =>
  postures.map((posture) => difference(ankle(runs, `${posture}.varicose`), ankle(runs, posture)));

/** mmHg within which a pressure stays where it was, as the rule assumes of a pressure without a spread */
const unchanged = 5;

export const restingColumnReachesTheAtrium: ValidationCase = {
  id: "1.6-pollack-1949",
  row: "1.6",
  role: "held-out",
  says: "Lying, sitting or standing, the resting ankle vein holds a column of blood as high as the right atrium, varicose or not.",
  studies: {
    lying: { person: { base: "healthy-adult" }, scenario: "lying" },
    sitting: { person: { base: "healthy-adult" }, scenario: "sitting" },
    standing: { person: { base: "healthy-adult" }, scenario: "standing" },
    "lying.varicose": varicose("lying"),
    "sitting.varicose": varicose("sitting"),
    "standing.varicose": varicose("standing"),
  },
  measures: [
    {
      id: "lying.beyondAtrium",
      figure: "pollack-1949/column-lying",
      value: (runs) => beyondAtrium(runs, "lying"),
    },
    {
      id: "sitting.beyondAtrium",
      figure: "pollack-1949/column-sitting",
      value: (runs) => beyondAtrium(runs, "sitting"),
      direction: (runs) => above(ankle(runs, "sitting"), ankle(runs, "lying")),
    },
    {
      id: "standing.beyondAtrium",
      figure: "pollack-1949/column-standing",
      value: (runs) => beyondAtrium(runs, "standing"),
      direction: (runs) => above(ankle(runs, "standing"), ankle(runs, "sitting")),
    },
    {
      id: "varicose.restingPressure",
      figure: "pollack-1949/reflux-leaves-rest",
      value: (runs) => withReflux(runs)[2],
      direction: (runs) =>
        withReflux(runs).every((change) => change !== null && Math.abs(change) < unchanged),
    },
  ],
  differs:
    "The third interspace is taken for the level of the right atrium, and the height of the column for its weight, so that the assumed 5 mmHg applies (6.4 cm of blood). How far the varicose legs leaked was not read: moderate saphenous reflux is taken; left alone means within 5 mmHg in all three postures.",
  missing:
    "Sitting and standing agree, and reflux leaves rest alone; lying, the ankle stands above the level of the atrium by the atrium's own pressure and by what drives resting flow through veins that lie nearly flat. Not in the model: the depth of the third interspace in a lying chest, from which the column was told and which was not read. It takes that level, person by person",
};
