import type { Measures } from "../quantity/figure.js";
import { exerciseOf, settledSpan } from "./emptying.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/** s of rest before an exercise: two breaths and more */
const rest_s = 10;
/** share of its height above rest at which a surge begins and ends */
const edge = 0.1;

const nothing = "no flow above that of rest";

/**
 * The surges that an exercise or a device sends through a vein, as one reads them from a Doppler trace: the highest of
 * each cycle of its settled part. The mean of their peak velocities, the blood that one of them carries while the flow
 * is above that of rest, and, to compare them with, the highest velocity of the last ten seconds of rest.
 */
export function surges(session: Session, velocity: Course, flow: Course, site: string): Measures {
  const exercise = exerciseOf(session);
  if (exercise === undefined) return {};
  const { begin } = exercise;
  const span = settledSpan(session, exercise);
  const cycle = session.cycle_s ?? span.end - span.begin;
  const count = Math.max(1, Math.round((span.end - span.begin) / cycle));
  const starts = Array.from({ length: count }, (_, k) => span.begin + k * cycle);
  const mean = (of: (from: number) => number) => starts.reduce((sum, from) => sum + of(from), 0) / count;
  const peak = mean((from) => velocity.highest(from, from + cycle).value);
  const rest = flow.mean(begin - rest_s, begin);
  const volume = mean((from) => volumeOfSurge(flow, rest, from, from + cycle));
  return {
    [`${site}.restingPeakVelocity`]: reached(velocity.highest(begin - rest_s, begin).value, "cm/s"),
    [`${site}.augmentedVelocity`]: reached(peak, "cm/s"),
    [`${site}.ejectedVolume`]: volume > 0 ? reached(volume, "mL") : notReached("mL", nothing),
    // of all surges together, over time
    [`${site}.ejectedFlow`]: volume > 0 ? reached(volume / cycle, "mL/s") : notReached("mL/s", nothing),
  };
}

/** Blood that passes with the highest flow of a span, from where it leaves the flow of rest to where it is back, mL. */
function volumeOfSurge(flow: Course, rest: number, from: number, to: number): number {
  const { times, values } = flow;
  const top = flow.first(flow.highest(from, to).time_s);
  const level = rest + edge * (values[top] - rest);
  if (values[top] <= rest) return 0;
  let [first, last] = [top, top];
  while (first > 0 && values[first - 1] > level) first--;
  while (last < values.length - 1 && values[last + 1] > level) last++;
  let sum = edgeOf(flow, level, first, first - 1) + edgeOf(flow, level, last, last + 1);
  for (let k = first; k < last; k++) sum += 0.5 * (values[k] + values[k + 1]) * (times[k + 1] - times[k]);
  return sum;
}

/** What passes between the last moment told above a level and where the straight line to the next one meets it, mL. */
function edgeOf({ times, values }: Course, level: number, above: number, below: number): number {
  if (below < 0 || below >= values.length) return 0;
  const share = (values[above] - level) / (values[above] - values[below]);
  return 0.5 * (values[above] + level) * share * Math.abs(times[below] - times[above]);
}
