import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const stiff = (degree: "mild" | "moderate" | "severe"): StudyDocument => ({
  person: { base: "healthy-adult", conditions: [{ id: "stiff-ankle", degree }] },
  scenario: "air-plethysmography",
});

/** from free to stiff */
const ankles = ["free", "mild", "moderate", "severe"] as const;

const course = (runs: Runs, measure: string) =>
  ankles.map((ankle) => at(runs, ankle, `left.apg.${measure}`, "%"));

export const ankleRangeAndThePump: ValidationCase = {
  id: "2.16-back-1995",
  row: "2.16",
  role: "fitted",
  says: "The less an ankle moves, the less the calf ejects and the more it keeps.",
  studies: {
    free: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
    mild: stiff("mild"),
    moderate: stiff("moderate"),
    severe: stiff("severe"),
  },
  measures: [
    {
      id: "range.ejectionFraction",
      figure: "back-1995/ejection-fraction-with-range",
      value: (runs) => difference(course(runs, "ejectionFraction")[0], course(runs, "ejectionFraction")[3]),
      direction: (runs) =>
        course(runs, "ejectionFraction").every((share, k, all) => k === 0 || above(all[k - 1], share)),
    },
    {
      id: "range.residualVolumeFraction",
      figure: "back-1995/residual-volume-with-range",
      value: (runs) =>
        difference(course(runs, "residualVolumeFraction")[3], course(runs, "residualVolumeFraction")[0]),
      direction: (runs) =>
        course(runs, "residualVolumeFraction").every((share, k, all) => k === 0 || above(share, all[k - 1])),
    },
  ],
  differs:
    "The ranges of motion were read of two groups only; the model's four ankles move through 100, 85, 65 and 45 % of their excursion. How far a stiff ankle keeps its muscles from their work was set by looking at these directions, so the row is fitted.",
};
