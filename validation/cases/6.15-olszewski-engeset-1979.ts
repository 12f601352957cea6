import type { ValidationCase } from "../case.js";

export const lymphPressureUpright: ValidationCase = {
  id: "6.15-olszewski-engeset-1979",
  row: "6.15",
  role: "fitted",
  wholeBody: true,
  says: "In a shut lymph vessel of an upright, motionless leg the mean pressure rises to 50 to 120 mmHg.",
  studies: {
    upright: { person: { base: "healthy-adult" }, scenario: { id: "standing", seconds: 60 } },
  },
  measures: [{ id: "vessel.meanPressure", figure: "olszewski-engeset-1979/mean-upright", value: () => null }],
  differs: "The pressure of a lymph vessel is not asked; the study only stands for the posture.",
  missing:
    "Not in the model: lymph vessels as chambers with walls, valves and a beat of their own; lymph is a flow that follows the water's pressure and the leg's work. It takes a chain of contracting lymphangions with a pressure in each",
};
