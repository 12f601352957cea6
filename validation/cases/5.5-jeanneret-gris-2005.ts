import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** mmHg below the knee, as it was measured under the stockings */
const proximalCalf_mmHg = 18.9;

const scanned = (worn: boolean): StudyDocument => ({
  person: {
    base: "healthy-adult",
    age_years: 32,
    ...(worn ? { parameters: { "garment.calf.wornPressure": proximalCalf_mmHg } } : {}),
  },
  scenario: { id: "standing", seconds: 120 },
  devices: worn ? [{ id: "stocking", class: "II" }] : [],
  instruments: [{ id: "ultrasound-calibre", site: "left.gastrocnemius" }],
});

const diameter = (runs: Runs, dress: "bare" | "worn") =>
  at(runs, dress, "left.gastrocnemius.diameterAtRest", "mm");

export const muscleVeinUnderAStocking: ValidationCase = {
  id: "5.5-jeanneret-gris-2005",
  row: "5.5",
  role: "held-out",
  says: "Standing, a gastrocnemius vein is 4.5 mm wide, and 4.0 mm in a stocking of class II.",
  studies: { bare: scanned(false), worn: scanned(true) },
  measures: [
    {
      id: "bare.diameter",
      figure: "jeanneret-gris-2005/bare",
      value: (runs) => diameter(runs, "bare"),
    },
    {
      id: "classTwo.diameter",
      figure: "jeanneret-gris-2005/class-two",
      value: (runs) => diameter(runs, "worn"),
      direction: (runs) => above(diameter(runs, "bare"), diameter(runs, "worn")),
    },
  ],
  differs:
    "One leg of a person of 32 in place of 40 legs of 20 people. All gastrocnemius veins of the calf are one here, shown as the circle of their common area, where theirs are two of them front to back. The printed 18.9 mmHg below the knee is taken for the pressure at the widest calf, lying; in which posture it was measured was not read. Two minutes of standing are assumed.",
};
