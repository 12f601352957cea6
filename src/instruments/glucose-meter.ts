import { derived } from "../quantity/ground.js";
import { afterMeal } from "./after-a-meal.js";
import { Course, type Observation, type Session } from "./reading.js";

export const glucoseMeterGround = derived(
  "glucose of the model's plasma as it is, at every instant; a laboratory draws blood every quarter of an hour or so",
);

/** Glucose in the plasma of an arm. */
export function glucoseMeter(session: Session): Observation {
  const course = Course.in(session, "glucose.concentration", "mmol/L");
  const { times, values } = course;
  return {
    readings: [{ id: "glucose", says: "glucose of the plasma", unit: "mmol/L", times, values }],
    measures: afterMeal(session, course, "glucose", "mmol/L", "mmol·h/L"),
  };
}
