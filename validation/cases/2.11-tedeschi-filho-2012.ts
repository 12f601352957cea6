import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const shod = (heel_cm: number): StudyDocument => ({
  person: { base: "healthy-adult", sex: "female", age_years: 26.4, height_cm: 165, mass_kg: 60 },
  scenario: { id: "air-plethysmography", heel_cm },
});

const change = (runs: Runs, heel: "medium" | "high", measure: string) =>
  difference(at(runs, heel, `left.apg.${measure}`, "%"), at(runs, "barefoot", `left.apg.${measure}`, "%"));

const filling = (runs: Runs, heel: string) => at(runs, heel, "left.apg.venousFillingIndex", "mL/s");

/** percentage points below which a plethysmograph tells no difference */
const resolution = 0.5;

/** filling indices that differ by less are not told apart: the paper's own spread was not read */
const alike = 0.2;

const residual = (heel: "medium" | "high") => ({
  id: `${heel}Heel.residualVolumeFraction`,
  figure: `tedeschi-filho-2012/residual-volume-${heel}-heel`,
  value: (runs: Runs) => change(runs, heel, "residualVolumeFraction"),
  direction: (runs: Runs) => above(change(runs, heel, "residualVolumeFraction"), resolution),
});

export const highHeelsAndThePump: ValidationCase = {
  id: "2.11-tedeschi-filho-2012",
  row: "2.11",
  role: "held-out",
  says: "In heels of 3.5 and 7 cm the calf ejects less and keeps more than barefoot; it fills alike.",
  studies: { barefoot: shod(0), medium: shod(3.5), high: shod(7) },
  measures: [
    residual("medium"),
    residual("high"),
    {
      id: "heels.ejectionFraction",
      figure: "tedeschi-filho-2012/ejection-fraction-heels",
      value: (runs) => change(runs, "high", "ejectionFraction"),
      direction: (runs) =>
        above(-resolution, change(runs, "medium", "ejectionFraction")) &&
        above(-resolution, change(runs, "high", "ejectionFraction")),
    },
    {
      id: "heels.fillingIndex",
      figure: "tedeschi-filho-2012/filling-index-unchanged",
      value: (runs) => difference(filling(runs, "high"), filling(runs, "barefoot")),
      direction: (runs) =>
        ["medium", "high"].every((heel) => {
          const [a, b] = [filling(runs, heel), filling(runs, "barefoot")];
          return a !== null && b !== null && Math.abs(a / b - 1) < alike;
        }),
    },
  ],
  differs:
    "One woman in place of thirty, whose stature and mass were not read: 165 cm and 60 kg. A platform lifts the forefoot too, so that the foot is less steep at the same 7 cm; only the stiletto is repeated.",
};
