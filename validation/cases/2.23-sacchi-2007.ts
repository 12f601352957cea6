import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const varices = { id: "great-saphenous-reflux", site: "varicose" };

const change = (runs: Runs, measure: string) =>
  difference(
    at(runs, "leaking", `left.apg.${measure}`, "%"),
    at(runs, "holding", `left.apg.${measure}`, "%"),
  );

const filling = (runs: Runs, study: string) => at(runs, study, "left.apg.venousFillingIndex", "mL/s");

/** percentage points below which a plethysmograph tells no difference */
const resolution = 0.5;

/** filling indices that differ by less are not told apart: the paper's own spread was not read */
const alike = 0.2;

export const refluxInTheVeinsOfTheCalfMuscles: ValidationCase = {
  id: "2.23-sacchi-2007",
  row: "2.23",
  role: "fitted",
  says: "Where the veins of the calf muscles leak too, varicose legs eject less and keep more; they fill alike.",
  studies: {
    holding: { person: { base: "healthy-adult", conditions: [varices] }, scenario: "air-plethysmography" },
    leaking: {
      person: { base: "healthy-adult", conditions: [varices, { id: "muscle-vein-reflux" }] },
      scenario: "air-plethysmography",
    },
  },
  measures: [
    {
      id: "muscleVeins.ejectionFraction",
      figure: "sacchi-2007/ejection-fraction-lower",
      value: (runs) => change(runs, "ejectionFraction"),
      direction: (runs) => above(-resolution, change(runs, "ejectionFraction")),
    },
    {
      id: "muscleVeins.residualVolumeFraction",
      figure: "sacchi-2007/residual-volume-higher",
      value: (runs) => change(runs, "residualVolumeFraction"),
      direction: (runs) => above(change(runs, "residualVolumeFraction"), resolution),
    },
    {
      id: "muscleVeins.fillingIndex",
      figure: "sacchi-2007/filling-index-alike",
      value: (runs) => difference(filling(runs, "leaking"), filling(runs, "holding")),
      direction: (runs) => {
        const [a, b] = [filling(runs, "leaking"), filling(runs, "holding")];
        return a !== null && b !== null && Math.abs(a / b - 1) < alike;
      },
    },
  ],
  differs:
    "One varicose leg with and without moderate leaks of its muscle veins in place of 60 and 60 patients. How far muscle veins leak by degree was set by looking at these directions, so the row is fitted.",
  missing:
    "Filling is alike, as it was; ejection and residual volume move by less than an instrument can tell, since the leak of a muscle vein is small against its own contraction. Not in the model: muscle veins that are wide as well as leaking, into which the contraction of a neighbour pumps. It takes their calibre as part of the condition",
};
