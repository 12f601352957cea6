import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { UnitName } from "../../src/quantity/units.js";

const conditions = [{ id: "great-saphenous-reflux", site: "varicose" }];

/** after less before */
const change = (runs: Runs, measure: string, unit: UnitName) =>
  difference(at(runs, "after", `left.apg.${measure}`, unit), at(runs, "before", `left.apg.${measure}`, unit));

const falls = (id: string, figure: string, measure: string, unit: UnitName) => ({
  id,
  figure: `kim-2024/${figure}`,
  value: (runs: Runs) => change(runs, measure, unit),
  direction: (runs: Runs) => above(0, change(runs, measure, unit)),
});

export const ablationOfTheGreatSaphenousVein: ValidationCase = {
  id: "2.22-kim-2024",
  row: "2.22",
  role: "held-out",
  says: "A month after the great saphenous vein is closed the calf ejects more, and holds, fills and keeps less.",
  studies: {
    before: { person: { base: "healthy-adult", conditions }, scenario: "air-plethysmography" },
    after: {
      person: { base: "healthy-adult", conditions, treatments: [{ id: "saphenous-ablation" }] },
      scenario: "air-plethysmography",
    },
  },
  measures: [
    {
      id: "ablation.ejectionFraction",
      figure: "kim-2024/ejection-fraction-rises",
      value: (runs) => change(runs, "ejectionFraction", "%"),
      direction: (runs) => above(change(runs, "ejectionFraction", "%"), 0),
    },
    falls("ablation.venousVolume", "venous-volume-falls", "venousVolume", "mL"),
    falls("ablation.fillingIndex", "filling-index-falls", "venousFillingIndex", "mL/s"),
    falls("ablation.residualVolumeFraction", "residual-volume-falls", "residualVolumeFraction", "%"),
  ],
  differs:
    "One leg with moderate varicose reflux in place of 976 limbs; the treated leg is looked at once it is settled, without the month in which a widened vein can narrow again.",
};
