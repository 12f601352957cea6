import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const foot = (scenario: StudyDocument["scenario"]): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male", age_years: 25 },
  scenario,
  instruments: [{ id: "strain-gauge", site: "left.foot" }],
});

/** what raising the leg drains; what the gauge loses counts as positive */
function drained(runs: Runs): number | null {
  const end = at(runs, "elevation", "left.foot.strainGauge.volumeAtEnd", "mL/100mL");
  return end === null ? null : -end;
}

function efficacy(runs: Runs): number | null {
  const expelled = at(runs, "exercise", "left.foot.strainGauge.expelledVolume", "mL/100mL");
  const all = drained(runs);
  return expelled === null || all === null || all <= 0 ? null : (100 * expelled) / all;
}

export const footEmptiedByExerciseAndByElevation: ValidationCase = {
  id: "9.14-kenney-armstrong-undated",
  row: "9.14",
  role: "held-out",
  says: "Raising the leg drains 3.3 mL from 100 mL of foot, exercise two thirds as much.",
  studies: {
    elevation: foot({
      id: "timeline",
      duration_s: 180,
      postures: [{ posture: "standing" }, { posture: "legs-raised", at_s: 60, over_s: 5 }],
    }),
    exercise: foot({ id: "ten-heel-raises", count: 20 }),
  },
  measures: [
    {
      id: "elevation.drained",
      figure: "kenney-armstrong-undated/elevation-drain",
      value: drained,
      direction: (runs) => above(drained(runs), 0),
    },
    {
      id: "exercise.efficacy",
      figure: "kenney-armstrong-undated/pump-efficacy",
      value: efficacy,
      direction: (runs) => above(efficacy(runs), 0),
    },
  ],
  differs:
    "The exercise and the posture before elevation were not read: twenty heel raises, and from standing to legs raised by 45°. Eight weeks of running, which change nothing of the efficacy, are not in the model. Both intervals are assumed.",
  missing:
    "The efficacy agrees; raising the leg drains a little too little from the foot, whose veins it leaves with a twelfth of what they held. Not in the model: blood in capillaries, venules and arteries of the foot, which drain too. It takes the volume of the microcirculation",
};
