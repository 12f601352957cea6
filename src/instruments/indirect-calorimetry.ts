import type { UnitName } from "../quantity/units.js";
import { derived } from "../quantity/ground.js";
import { Course, type Observation, reached, type Session } from "./reading.js";

export const indirectCalorimetryGround = derived(
  "oxygen that the muscles take, half a minute after they work; a hood over the head adds the lag of its own volume",
);

/** s over which a level is averaged: the steady end of a bout */
const steady_s = 300;

const shown = [
  ["oxygenUptake", "body.oxygenUptake", "mL/min", "oxygen uptake"],
  ["oxygenUptakePerMass", "body.oxygenUptakePerMass", "mL/(kg·min)", "oxygen uptake for each kilogram"],
  ["energyExpenditure", "body.energyExpenditure", "kcal/h", "energy expenditure"],
  ["metabolicEquivalents", "body.metabolicEquivalents", "1", "metabolic equivalents"],
] as const satisfies readonly (readonly [string, string, UnitName, string])[];

/** A hood or a mouthpiece: the last five minutes before the mark `still`, or before the end. */
export function indirectCalorimetry(session: Session): Observation {
  const all = shown.map(([name, signal, unit, says]) => {
    const course = Course.in(session, signal, unit);
    return { name, unit, says, course };
  });
  const to = session.marks.get("still") ?? all[0].course.end;
  return {
    readings: all.map(({ name, unit, says, course: { times, values } }) => ({
      id: `calorimetry.${name}`,
      says,
      unit,
      times,
      values,
    })),
    measures: Object.fromEntries(
      all.map(({ name, unit, course }) => [
        `calorimetry.${name}`,
        reached(course.mean(Math.max(0, to - steady_s), to), unit),
      ]),
    ),
  };
}
