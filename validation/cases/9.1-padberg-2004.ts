import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { PersonDocument, StudyDocument } from "../../src/study/document.js";

/** skin changes or an ulcer: deep and superficial valves that leak, a calf that is weak, an ankle that is a little stiff */
const before: PersonDocument = {
  base: "healthy-adult",
  age_years: 60,
  conditions: [
    { id: "deep-reflux", site: "axial", degree: "moderate" },
    { id: "great-saphenous-reflux", site: "varicose", degree: "moderate" },
    { id: "weak-calf", degree: "moderate" },
    { id: "stiff-ankle", degree: "mild" },
  ],
};

const tested = (person: PersonDocument): StudyDocument => ({ person, scenario: "air-plethysmography" });

const studies = {
  before: tested(before),
  after: tested({ ...before, treatments: [{ id: "calf-training", gain_pct: 20 }] }),
} as const;
type When = keyof typeof studies;

/** percentage points */
const change = (runs: Runs, measure: "ejectionFraction" | "residualVolumeFraction") =>
  difference(at(runs, "after", `left.apg.${measure}`, "%"), at(runs, "before", `left.apg.${measure}`, "%"));

const filling = (runs: Runs, when: When) => at(runs, when, `left.apg.venousFillingIndex`, "mL/s");
/** mL/s, above which valves leak */
const normal = 2;

export const halfAYearOfCalfExercise: ValidationCase = {
  id: "9.1-padberg-2004",
  row: "9.1",
  role: "held-out",
  says: "Half a year of calf exercise adds 3.5 points to the ejection fraction of legs with skin changes and takes 9 from what they keep; their valves leak as before.",
  studies,
  measures: [
    {
      id: "exercise.ejectionFraction",
      figure: "padberg-2004/ejection-fraction",
      value: (runs) => change(runs, "ejectionFraction"),
      direction: (runs) => above(change(runs, "ejectionFraction"), 0),
    },
    {
      id: "exercise.residualVolumeFraction",
      figure: "padberg-2004/residual-volume-fraction",
      value: (runs) => change(runs, "residualVolumeFraction"),
      direction: (runs) => above(0, change(runs, "residualVolumeFraction")),
    },
    {
      id: "exercise.fillingIndex",
      figure: "padberg-2004/filling-index-unchanged",
      value: (runs) => filling(runs, "after"),
      direction: (runs) => (["before", "after"] as const).every((when) => above(filling(runs, when), normal)),
    },
  ],
  differs:
    "By how much the calves became stronger was not read: a fifth. The legs are told by their class alone, skin changes or ulcers: moderate deep and saphenous reflux, a calf with half of its strength, an ankle with 85 % of its range, 60 years are assumed. Of half a year of exercise only the strength is in the model, and a stronger calf is called upon less in the same effort; range, wall and habits stay. Both groups wore stockings, which nobody wears here; the controls, who got a little worse, are not repeated. The effort is one tiptoe and ten.",
  missing:
    "The ejection fraction agrees and the filling index too; the residual fraction falls by half of what was measured. A calf that is a fifth stronger squeezes harder and does not squeeze longer or farther. Not in the model: an ankle that regains its range with training, and efforts that are learned",
};
