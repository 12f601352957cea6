import type { CaseMeasure, ValidationCase } from "../case.js";

/** no vein of the model changes over weeks, so there is no leg to test afterwards */
const notReached = (id: string, figure: string): CaseMeasure => ({
  id: `fourWeeks.${id}`,
  figure: `christopoulos-1991/${figure}`,
  value: () => null,
  direction: () => false,
});

export const fourWeeksInStockings: ValidationCase = {
  id: "5.13-christopoulos-1991",
  row: "5.13",
  role: "held-out",
  says: "After four weeks in stockings a leg with superficial reflux, tested without them, holds and refills less, ejects more, and its pressure falls further and comes back later.",
  studies: {
    before: {
      person: {
        base: "healthy-adult",
        conditions: [{ id: "great-saphenous-reflux", site: "varicose" }],
      },
      scenario: "air-plethysmography",
    },
  },
  measures: [
    notReached("venousVolume", "venous-volume-falls"),
    notReached("fillingIndex", "filling-index-falls"),
    notReached("ejectionFraction", "ejection-rises"),
    notReached("ambulatoryPressure", "ambulatory-pressure-falls"),
    notReached("recoveryTime", "recovery-time-rises"),
  ],
  differs:
    "Nothing of it is repeated but the leg before: what four weeks leave in a vein's width and wall is outside the model, whose legs have no memory, and a leg narrowed by hand would only give back what was put in.",
  missing:
    "No vein of the model remembers four weeks. Not in the model: walls and tone that adapt to weeks of lower pressure. It takes a vein whose capacity follows its load over weeks",
};
