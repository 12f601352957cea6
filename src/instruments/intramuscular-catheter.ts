import type { Muscle, Side } from "../physiology/terms.js";
import { exerciseOf } from "./emptying.js";
import { Course, type Observation, reached, type Session } from "./reading.js";

/** A transducer-tipped catheter in a muscle: peak of each cycle, averaged over the last cycles of a movement. */
export function peakPressure(session: Session, side: Side, muscle: Muscle): Observation {
  const exercise = exerciseOf(session);
  if (exercise === undefined) return { readings: [], measures: {} };
  const { begin, end } = exercise;
  const course = Course.of(session, `${side}.${muscle}.intramuscularPressure`);
  const cycle = session.cycle_s ?? end - begin;
  const cycles = Math.max(1, Math.min(10, Math.floor((end - begin - 2) / cycle)));
  const last = end - (session.cycle_s === undefined ? 0 : 1);
  let sum = 0;
  for (let k = 1; k <= cycles; k++) sum += course.highest(last - k * cycle, last - (k - 1) * cycle).value;
  return {
    readings: [],
    measures: { [`${side}.${muscle}.peakIntramuscularPressure`]: reached(sum / cycles, "mmHg") },
  };
}

/** Mean pressure of a steady press, its first and last seconds left out. */
export function pressPressure(session: Session, side: Side, muscle: Muscle): Observation {
  const begin = session.marks.get("pressBegins");
  const end = session.marks.get("pressEnds");
  if (begin === undefined || end === undefined) return { readings: [], measures: {} };
  const course = Course.of(session, `${side}.${muscle}.intramuscularPressure`);
  return {
    readings: [],
    measures: {
      [`${side}.${muscle}.meanIntramuscularPressure`]: reached(course.mean(begin + 2, end - 2), "mmHg"),
    },
  };
}
