import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { PersonDocument, StudyDocument } from "../../src/study/document.js";

const person: PersonDocument = { base: "healthy-adult", age_years: 22, height_cm: 171, mass_kg: 74 };
const instruments = [{ id: "doppler", site: "left.popliteal" }];

const still = (posture: "sitting" | "feet-hanging", seconds: number): StudyDocument => ({
  person,
  scenario: { id: posture, seconds },
  instruments,
});

const hour_s = 3600;
const [count, period_s] = [60, 2] as const;

type Study = "early" | "late" | "hanging" | "exercise";

const flow = (runs: Runs, study: Study) =>
  at(runs, study, `left.popliteal.${study === "exercise" ? "meanFlow" : "flowAtEnd"}`, "mL/min");

function change(runs: Runs): number | null {
  const [late, early] = [flow(runs, "late"), flow(runs, "early")];
  return late === null || early === null || early <= 0 ? null : 100 * (late / early - 1);
}

export const poplitealFlowInMotionlessSitting: ValidationCase = {
  id: "5.27-hitos-2007",
  row: "5.27",
  role: "held-out",
  says: "Sitting motionless lowers the flow behind the knee by 40 %, more with the feet off the floor; foot exercises against resistance bring it back.",
  studies: {
    early: still("sitting", 60),
    late: still("sitting", hour_s),
    hanging: still("feet-hanging", hour_s),
    exercise: {
      person,
      scenario: {
        id: "timeline",
        duration_s: hour_s + count * period_s + 10,
        postures: [{ posture: "sitting" }],
        movements: [{ movement: "seated-heel-raise", at_s: hour_s, count, period_s, load: 0.1 }],
      },
      instruments,
    },
  },
  measures: [
    {
      id: "late.flow",
      figure: "hitos-2007/sitting-still",
      value: change,
      direction: (runs) => above(flow(runs, "early"), flow(runs, "late")),
    },
    {
      id: "hanging.flow",
      figure: "hitos-2007/feet-off-floor",
      value: (runs) => difference(flow(runs, "hanging"), flow(runs, "late")),
      direction: (runs) => above(flow(runs, "late"), flow(runs, "hanging")),
    },
    {
      id: "exercise.flow",
      figure: "hitos-2007/exercise-restores",
      value: (runs) => difference(flow(runs, "exercise"), flow(runs, "late")),
      direction: (runs) => above(flow(runs, "exercise"), flow(runs, "late")),
    },
  ],
  differs:
    "How long they sat, and what the baseline was taken from, was not read: the flow after an hour is held against that after some minutes of the same sitting, each the mean of twenty seconds. Feet off the floor are those of one who sits on the edge of a couch for the same hour. Foot exercises against increased resistance are two minutes of seated heel raises with a tenth of body weight on the knee, one every 2 s; their flow is the mean of the last ten. Age, stature and mass are the printed medians.",
  missing:
    "Heel raises bring the flow up, as they did; an hour of sitting still does not lower it, and feet off the floor change nothing, where flow was lower still. The cause is not found: nothing in the model takes flow away from a leg that is kept still, once its veins are full (rows 5.41 and 10.1). The case begins in a chair in which the veins have filled already; sitting down takes half of the arterial flow by itself (row 10.1), and a baseline taken lying or after a walk would have shown a fall. What theirs was would tell",
};
