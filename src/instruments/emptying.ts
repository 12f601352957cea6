import type { Measured, Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/** Marks between which a scenario exercises the leg, whichever exercise it is. */
const exercises = [
  ["exerciseBegins", "exerciseEnds"],
  ["firstRaise", "lastHeelsDown"],
  ["tenEfforts", "tenEffortsEnd"],
  ["gaitBegins", "gaitEnds"],
  ["pressBegins", "pressEnds"],
] as const;

export interface Exercise {
  /** s */
  readonly begin: number;
  readonly end: number;
}

/** When the exercise of a run begins and ends; undefined where there is none. */
export function exerciseOf({ marks }: Session): Exercise | undefined {
  for (const [from, to] of exercises) {
    const begin = marks.get(from);
    const end = marks.get(to);
    if (begin !== undefined && end !== undefined) return { begin, end };
  }
  return undefined;
}

/** Whole cycles of the second half of an exercise, at most ten; the last second of a gait slows down and is left out. */
export function settledSpan(session: Session, { begin, end }: Exercise): Exercise {
  const last = session.marks.get("gaitEnds") === end ? end - 1 : end;
  const cycle = session.cycle_s ?? last - begin;
  const cycles = Math.max(1, Math.min(10, Math.floor((0.5 * (last - begin)) / cycle)));
  return { begin: last - cycles * cycle, end: last };
}

/** Mean of the last ten seconds before an exercise, and the lowest level about its end. */
export const emptiedBy = (course: Course, { begin, end }: Exercise) => ({
  rest: course.mean(begin - 10, begin),
  low: course.lowest(end - 1, end + 3).value,
});

/** Time from `from` until a share of a fall is made good. */
export function recovery(
  course: Course,
  low: number,
  rest: number,
  from: number,
  what: string,
  share = 0.9,
): Measured {
  if (!(rest > low)) return notReached("s", `the ${what} did not fall`);
  const trough = course.lowest(from, from + 3).time_s;
  const time = course.risesTo(low + share * (rest - low), trough);
  return time === null
    ? notReached("s", `${100 * share} % of the ${what} was not back before the end of the run`)
    : reached(time - from, "s");
}

/** Blood that an exercise drives out of a limb, and how long half and nine tenths of it take to come back. */
export function expulsion(course: Course, exercise: Exercise, site: string, unit: UnitName): Measures {
  const { rest, low } = emptiedBy(course, exercise);
  const back = (share: number) => recovery(course, low, rest, exercise.end, "volume", share);
  return {
    [`${site}.expelledVolume`]:
      rest > low ? reached(rest - low, unit) : notReached(unit, "the volume did not fall"),
    [`${site}.refillTime50`]: back(0.5),
    [`${site}.refillTime90`]: back(0.9),
  };
}
