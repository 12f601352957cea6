import { derived } from "../quantity/ground.js";
import { afterMeal } from "./after-a-meal.js";
import { Course, type Observation, type Session } from "./reading.js";

export const insulinAssayGround = derived(
  "insulin of the model's plasma as it is; assays differ from one another by more than this model errs",
);

/** Insulin in the plasma of an arm. */
export function insulinAssay(session: Session): Observation {
  const course = Course.in(session, "insulin.concentration", "pmol/L");
  const { times, values } = course;
  return {
    readings: [{ id: "insulin", says: "insulin of the plasma", unit: "pmol/L", times, values }],
    measures: afterMeal(session, course, "insulin", "pmol/L", "pmol·h/L"),
  };
}
