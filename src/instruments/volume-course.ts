import type { Measured, Measures } from "../quantity/figure.js";
import type { Exercise } from "./emptying.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/** s over which the ripple of single steps is averaged out, in whole cycles */
const window_s = 10;
/** share of its whole change within which a volume counts as steady */
const steadyShare = 0.1;
/** s for which a volume must be steady before it is called a plateau, and over which the last trend is told */
const held_s = 60;

/**
 * Course of a limb's volume through an exercise of a minute and more, told from the ten seconds before it: the mean of
 * its first and of its last ten seconds, how fast it still changes at the end, and when it came to its plateau.
 */
export function volumeCourse(
  session: Session,
  course: Course,
  { begin, end }: Exercise,
  site: string,
): Measures {
  if (end - begin < held_s + window_s) return {};
  const cycle = session.cycle_s ?? window_s;
  const window = cycle * Math.max(1, Math.round(window_s / cycle));
  const rest = course.mean(begin - window_s, begin);
  const change = (from: number) => course.mean(from, from + window) - rest;
  const last = change(end - window);
  const before = change(end - window - held_s);
  return {
    [`${site}.firstChange`]: reached(change(begin), "mL/100mL"),
    [`${site}.lastChange`]: reached(last, "mL/100mL"),
    // of a minute, by the minute
    [`${site}.lastTrend`]: reached(last - before, "mL/(100mL·min)"),
    [`${site}.plateauTime`]: plateau(change, begin, end - window, window),
  };
}

/** When the course came within a tenth of its whole change of where it ended, for good. */
function plateau(change: (from: number) => number, begin: number, latest: number, window: number): Measured {
  const starts = Array.from({ length: Math.floor(latest - begin) + 1 }, (_, k) => begin + k);
  const levels = starts.map(change);
  const final = change(latest);
  const all = [0, final, ...levels];
  const near = steadyShare * (Math.max(...all) - Math.min(...all));
  const away = levels.map((level) => Math.abs(level - final) > near).lastIndexOf(true);
  const steady = away + 1 < starts.length ? starts[away + 1] : undefined;
  // a window stands for its middle
  return steady === undefined || steady > latest - held_s
    ? notReached("s", "the volume was still changing in the last minute")
    : reached(steady - begin + (away < 0 ? 0 : 0.5 * window), "s");
}
