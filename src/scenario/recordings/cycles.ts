import { InputError, shown } from "../../quantity/input-error.js";
import { type Side, sides } from "../../physiology/terms.js";
import { kindOf, strikesFromLoad } from "./gait.js";
import { alignedStrikes, closingLength, longestPeriod_s, periodOf } from "./period.js";
import { type CourseOfLeg, matchStride } from "./stride-match.js";
import {
  alikeWindows,
  type Grid,
  meanCourse,
  type Signal,
  slowShare,
  type Window,
  windowsBetween,
} from "./windows.js";
import type { MovementKind } from "./movement.js";

/** The repetitions that are averaged, and what is known of the heel strikes. */
export interface Cycles {
  readonly windows: readonly Window[];
  readonly period_s: number;
  readonly kind: MovementKind;
  /** heel strikes of the recording per leg, in its own time; empty where they are not known */
  readonly strikes_s: Readonly<Record<Side, readonly number[]>>;
}

export interface GivenCycles {
  readonly heelStrikes_s: readonly number[];
  readonly side: Side;
}

/** shorter recordings that do not come back to their start hold no stride, not even a runner's */
const shortestStrideFile_s = 0.65;
/** how far, in spreads of the signals, a single repetition may end from where it began */
const largestMismatch = 0.75;
/** what is shorter and does not close is probably part of a stride */
const longestDoubtfulFile_s = 0.9;
/** noise that has passed the 6 Hz of an envelope keeps half its variance in four harmonics of a second */
const leastSlowShare = 0.75;
const courseSamples = 100;
/** stride of a walk at a usual speed, where silent muscles tell none. Ground: assumed */
const silentStride_s = 1.1;

export function findCycles(
  signals: readonly Signal[],
  grid: Grid,
  given: GivenCycles | undefined,
  givenKind: MovementKind | undefined,
  fileName: string,
  notes: string[],
): Cycles {
  const end_s = grid.start_s + (grid.count - 1) * grid.step_s;
  const duration_s = end_s - grid.start_s;
  const decide = (windows: readonly Window[], period_s: number) =>
    givenKind ?? kindOf(coursesOf(signals, grid, windows), period_s);

  if (given !== undefined) {
    const windows = givenWindows(given, grid, end_s, fileName);
    const period_s = meanLength(windows);
    notes.push(
      `${sayStrides(windows.length)} between the given heel strikes of the ${given.side} foot averaged.`,
    );
    return {
      windows,
      period_s,
      kind: givenKind ?? (decide(windows, period_s) === "running" ? "running" : "walking"),
      strikes_s: strikesOf(
        given.side,
        windows.map((window) => window.from_s),
      ),
    };
  }

  const strikes_s = loadStrikes(signals, grid);
  const stepping = (["right", "left"] as const).find((side) => windowsBetween(strikes_s[side]).length > 0);
  if (stepping !== undefined && givenKind !== "other") {
    const windows = windowsBetween(strikes_s[stepping]);
    const period_s = meanLength(windows);
    notes.push(
      `${sayStrides(windows.length)} of ${say_s(period_s)} between heel strikes of the ${stepping} foot, found by the ground force, averaged.`,
    );
    return { windows, period_s, kind: decide(windows, period_s), strikes_s };
  }

  if (signals.every(({ values }) => values.every((value) => value === values[0]))) {
    const length_s = Math.min(duration_s, silentStride_s);
    notes.push(
      `Nothing in the file changes: a stride of ${say_s(length_s)} without muscle activity is assumed.`,
    );
    return {
      windows: [{ from_s: grid.start_s, to_s: grid.start_s + length_s }],
      period_s: length_s,
      kind: givenKind ?? "walking",
      strikes_s: { left: [], right: [] },
    };
  }

  const period_s = periodOf(signals, grid);
  if (period_s !== undefined) {
    const whole = wholeWindows(grid.start_s, period_s, end_s);
    const kind = decide(whole, period_s);
    const match = kind === "other" ? undefined : bestMatch(signals, grid, whole, kind);
    const first_s = grid.start_s + (match?.phase ?? 0) * period_s;
    const strikes = alignedStrikes(first_s, period_s, signals, grid);
    const between = windowsBetween(strikes);
    const all = between.length > 0 ? between : whole;
    const windows = alikeWindows(signals, grid, all);
    const mean_s = windows.length > 1 ? meanLength(windows) : period_s;
    if (windows.length < all.length)
      notes.push(
        `${all.length - windows.length} of ${all.length} repetitions are unlike the others or still; they were left out.`,
      );
    notes.push(
      kind === "other"
        ? `The recording repeats every ${say_s(mean_s)} and is no stride; ${windows.length} ${windows.length === 1 ? "repetition" : "repetitions"} averaged.`
        : `${sayStrides(windows.length)} of ${say_s(mean_s)} found by the recording's likeness with itself, averaged.`,
    );
    if (match !== undefined)
      notes.push(
        `The heel strikes of the ${match.side} foot were placed by the usual shapes of a ${kind === "running" ? "running" : "walking"} stride.`,
      );
    const found = match === undefined || between.length === 0 ? noStrikes : strikesOf(match.side, strikes);
    return { windows, period_s: mean_s, kind, strikes_s: found };
  }

  const repeatsNot = new InputError(
    fileName,
    `no movement that comes again within its ${say_s(duration_s)}`,
    "a walk, a run or another movement that repeats, at least one whole stride of it",
  );
  if (duration_s > longestPeriod_s) throw repeatsNot;
  if (duration_s < shortestStrideFile_s)
    throw new InputError(
      fileName,
      `${say_s(duration_s)} of movement, less than 0.7 of a stride`,
      "at least one whole stride",
    );
  const closing = closingLength(signals, grid);
  const windows = [{ from_s: grid.start_s, to_s: grid.start_s + closing.length_s }];
  const kind = decide(windows, closing.length_s);
  // bursts differ from stride to stride: muscles that do not close may still be recognised as a walking stride
  const recognised = kind === "walking" && signals.every((signal) => signal.kind === "muscle");
  if (closing.mismatch > largestMismatch && !recognised && duration_s < longestDoubtfulFile_s)
    throw new InputError(
      fileName,
      `${say_s(duration_s)} of movement that does not come back to its start, perhaps less than 0.7 of a stride`,
      "at least one whole stride",
    );
  const movesAsABody = kind !== "other" || slowShare(signals, grid, windows[0]) >= leastSlowShare;
  if ((closing.mismatch > largestMismatch && !recognised) || !movesAsABody) throw repeatsNot;
  notes.push(
    `The file holds about one repetition: ${say_s(closing.length_s)} of it were closed to a period, the seam faded over a tenth of it.`,
  );
  return { windows, period_s: closing.length_s, kind, strikes_s };
}

const noStrikes: Readonly<Record<Side, readonly number[]>> = { left: [], right: [] };
const strikesOf = (side: Side, strikes: readonly number[]) => ({ ...noStrikes, [side]: strikes });
const sayStrides = (count: number): string => (count === 1 ? "One stride" : `${count} strides`);
const say_s = (seconds: number): string => `${seconds.toFixed(2)} s`;
const meanLength = (windows: readonly Window[]): number =>
  windows.reduce((sum, { from_s, to_s }) => sum + to_s - from_s, 0) / windows.length;

function wholeWindows(start_s: number, period_s: number, end_s: number): Window[] {
  const count = Math.max(1, Math.floor((end_s - start_s) / period_s + 1e-6));
  return Array.from({ length: count }, (_, k) => ({
    from_s: start_s + k * period_s,
    to_s: start_s + (k + 1) * period_s,
  }));
}

function loadStrikes(signals: readonly Signal[], grid: Grid): Record<Side, number[]> {
  const strikes: Record<Side, number[]> = { left: [], right: [] };
  for (const signal of signals)
    if (signal.kind === "load") strikes[signal.side] = strikesFromLoad(signal.values, grid);
  return strikes;
}

export function coursesOf(
  signals: readonly Signal[],
  grid: Grid,
  windows: readonly Window[],
): Record<Side, CourseOfLeg[]> {
  const legs: Record<Side, CourseOfLeg[]> = { left: [], right: [] };
  for (const signal of signals)
    legs[signal.side].push({
      of: signal.of,
      kind: signal.kind,
      signUnknown: signal.signUnknown,
      values: meanCourse(signal.values, grid, windows, courseSamples),
    });
  return legs;
}

/** the leg whose stride is recognised better */
export function bestMatch(
  signals: readonly Signal[],
  grid: Grid,
  windows: readonly Window[],
  kind: "walking" | "running",
): { side: Side; phase: number; score: number; turnAnkle: boolean } | undefined {
  const legs = coursesOf(signals, grid, windows);
  const matches = sides.flatMap((side) => {
    const match = matchStride(legs[side], kind);
    return match === undefined ? [] : [{ side, ...match }];
  });
  // more is known of the leg with more columns
  const columns = Math.max(...sides.map((side) => legs[side].length));
  return matches.filter(({ side }) => legs[side].length === columns).sort((a, b) => b.score - a.score)[0];
}

function givenWindows(given: GivenCycles, grid: Grid, end_s: number, fileName: string): Window[] {
  const strikes = given.heelStrikes_s;
  strikes.forEach((strike, k) => {
    if (!Number.isFinite(strike) || (k > 0 && !(strike > strikes[k - 1])))
      throw new InputError("cycles, heelStrikes_s", shown(strike), "times in seconds that increase");
  });
  if (!sides.includes(given.side)) throw new InputError("cycles, side", shown(given.side), "left or right");
  const inside = strikes.filter(
    (strike) => strike >= grid.start_s - grid.step_s && strike <= end_s + grid.step_s,
  );
  if (inside.length < 2)
    throw new InputError(
      "cycles, heelStrikes_s",
      `${inside.length} of ${strikes.length} heel strikes within the recording`,
      `at least two between ${grid.start_s.toFixed(3)} and ${end_s.toFixed(3)} s of ${fileName}`,
    );
  return windowsBetween(inside);
}
