import { interpolated, meanOf } from "./resample.js";
import type { Muscle, Side } from "../../physiology/terms.js";
import type { Joint } from "./columns.js";

/** Recorded quantities on their common grid, and the windows of time that are averaged to one repetition. */

/** One quantity of one leg on the common grid of a recording. */
export interface Signal {
  readonly side: Side;
  readonly of: Muscle | Joint | "load";
  readonly kind: "muscle" | "angle" | "load";
  readonly values: Float64Array;
  /** the file does not tell which direction its angle counts positive */
  readonly signUnknown?: boolean;
}

export interface Grid {
  readonly start_s: number;
  readonly step_s: number;
  readonly count: number;
}

export interface Window {
  readonly from_s: number;
  readonly to_s: number;
}

/** Windows from strike to strike; one that is far from the usual length misses a strike or holds a pause. */
export function windowsBetween(strikes_s: readonly number[]): Window[] {
  const lengths = strikes_s.slice(1).map((strike, k) => strike - strikes_s[k]);
  const usual = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  return lengths.flatMap((length, k) =>
    Math.abs(length - usual) <= 0.25 * usual ? [{ from_s: strikes_s[k], to_s: strikes_s[k + 1] }] : [],
  );
}

/** The mean course over windows, each stretched to `count` samples; sample 0 is at the windows' start. */
export function meanCourse(
  values: Float64Array,
  grid: Grid,
  windows: readonly Window[],
  count: number,
): Float64Array {
  const course = new Float64Array(count + 1);
  for (const { from_s, to_s } of windows)
    for (let k = 0; k <= count; k++)
      course[k] +=
        interpolated(values, (from_s + ((to_s - from_s) * k) / count - grid.start_s) / grid.step_s) /
        windows.length;
  return closed(course);
}

/** over this share of the period, half on each side of the seam, what is left between end and start is faded out */
const seamShare = 0.1;

/** `course` holds one sample more than the period; the last is brought to meet the first, and is left off. */
function closed(course: Float64Array): Float64Array {
  const count = course.length - 1;
  const gap = course[count] - course[0];
  const half = Math.max(1, Math.round((seamShare / 2) * count));
  const result = course.slice(0, count);
  for (let k = 0; k < half; k++) {
    const share = 0.5 * (1 - k / half);
    result[k] += gap * share;
    if (k > 0) result[count - k] -= gap * share;
  }
  return result;
}

/**
 * Share of a repetition's variance in its first harmonics: a movement of the body is one slow swing with few details,
 * noise is as strong in the twentieth harmonic as in the first.
 */
const bodyHarmonics = 4;
export function slowShare(signals: readonly Signal[], grid: Grid, window: Window): number {
  const count = 128;
  const courses = signals.flatMap(({ values }) => {
    const course = centred(meanCourse(values, grid, [window], count));
    return course === undefined ? [] : [course];
  });
  if (courses.length === 0) return 0;
  const shares = courses.map((values) => {
    let share = 0;
    for (let harmonic = 1; harmonic <= bodyHarmonics; harmonic++) {
      let [sine, cosine] = [0, 0];
      for (let k = 0; k < count; k++) {
        sine += values[k] * Math.sin((2 * Math.PI * harmonic * k) / count);
        cosine += values[k] * Math.cos((2 * Math.PI * harmonic * k) / count);
      }
      share += (2 / count) * (sine ** 2 + cosine ** 2);
    }
    return share;
  });
  return meanOf(shares);
}

/** a stride in a recording of walks and pauses resembles the mean stride, and moves about as much */
const leastWindowLikeness = 0.4;
const leastWindowEffort = 0.2;

/** Windows without those in which the person stood, turned or stumbled. */
export function alikeWindows(
  signals: readonly Signal[],
  grid: Grid,
  windows: readonly Window[],
): readonly Window[] {
  if (windows.length < 3) return windows;
  const count = 50;
  const courses = signals.flatMap(({ values }) => {
    const mean = centred(meanCourse(values, grid, windows, count));
    const each = windows.map((window) => meanCourse(values, grid, [window], count));
    // what never changes tells no repetition from another
    return mean === undefined ? [] : [{ mean, each }];
  });
  const spread = (values: Float64Array) => {
    const mean = meanOf(values);
    return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
  };
  const usual = courses.map(
    ({ each }) => each.map(spread).sort((a, b) => a - b)[Math.floor(0.75 * each.length)],
  );
  const kept = windows.filter((_, k) => {
    const likeness = courses.map(({ mean, each }) => {
      const course = centred(each[k]);
      return course === undefined ? 0 : course.reduce((sum, value, j) => sum + value * mean[j], 0);
    });
    const effort = courses.map(({ each }, c) => (usual[c] > 0 ? spread(each[k]) / usual[c] : 1));
    return meanOf(likeness) >= leastWindowLikeness && meanOf(effort) >= leastWindowEffort;
  });
  return kept.length > 0 ? kept : windows;
}

/** mean 0 and sum of squares 1: the product of two is their correlation; undefined for a constant */
export function centred(values: Float64Array): Float64Array | undefined {
  const mean = meanOf(values);
  let square = 0;
  for (const value of values) square += (value - mean) ** 2;
  return square > 1e-12 ? values.map((value) => (value - mean) / Math.sqrt(square)) : undefined;
}
