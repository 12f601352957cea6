import type { Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { isReadMark } from "./read-marks.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/** s over which levels are averaged: several breaths */
const quiet_s = 20;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The last of the rest before the first thing that is marked, up to a second before it, and when that is; undefined
 * where a run has none.
 */
export function restOf({ marks }: Session): (Span & { readonly over_s: number }) | undefined {
  const events = [...marks]
    .filter(([name]) => name !== "still" && !isReadMark(name))
    .map(([, time_s]) => time_s);
  const first = Math.min(...events);
  if (!Number.isFinite(first) || first < 2) return undefined;
  return { from: Math.max(0, first - quiet_s), to: first - 1, over_s: first };
}

/** The last of what a run is about: up to the mark `still`, or to its end. */
export function endOf({ marks, signals: { times } }: Session): Span {
  const to = marks.get("still") ?? times[times.length - 1];
  return { from: Math.max(0, to - quiet_s), to };
}

/**
 * Mean level at the end; and where something is marked, the level at rest before it and the change, in the unit itself
 * or in per cent of rest: `…AtEnd`, `…AtRest`, `…Change`.
 */
export function levels(
  session: Session,
  course: Course,
  site: string,
  quantity: string,
  unit: UnitName,
  changeIn: "%" | "itself",
): Measures {
  const rest = restOf(session);
  const end = endOf(session);
  const level = course.mean(end.from, end.to);
  const atEnd = { [`${site}.${quantity}AtEnd`]: reached(level, unit) };
  if (rest === undefined) return atEnd;
  const resting = course.mean(rest.from, rest.to);
  return {
    ...atEnd,
    [`${site}.${quantity}AtRest`]: reached(resting, unit),
    [`${site}.${quantity}Change`]:
      changeIn === "itself" ? reached(level - resting, unit) : relative(level, resting),
  };
}

/** Change in per cent of what it started from. */
export const relative = (now: number, before: number) =>
  before > 0 ? reached((100 * now) / before - 100, "%") : notReached("%", "there was nothing at rest");
