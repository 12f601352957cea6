import type { History } from "../../engine/history.js";
import type { Setting } from "../setting.js";

/**
 * Runs that were pinned: what was seen in a span of time, kept as arrays by signal, to be laid under what is seen later.
 * Two runs are laid on each other by an instant of each, their zero: the first thing somebody did, or a mark.
 */

export interface Pinned {
  readonly id: number;
  /** what it was a run of, in words */
  readonly says: string;
  readonly setting: Setting;
  /** s before and after its zero, increasing */
  readonly times: Float64Array;
  readonly signals: ReadonlyMap<string, Float32Array>;
  /** the zero, by the clock of the run that was pinned */
  readonly zero_s: number;
}

/** the least that is worth keeping */
const fewestRows = 2;

/**
 * Keeps a span of what has been seen. Undefined where there is nothing in it.
 * @param acts_s instants at which something was done; the first of them in the span is the zero, else its beginning
 */
export function pin(
  history: Pick<History, "rowAt" | "timeOf" | "valueOf" | "length">,
  span: { readonly from_s: number; readonly to_s: number },
  kept: {
    readonly id: number;
    readonly says: string;
    readonly setting: Setting;
    readonly signals: readonly string[];
    readonly acts_s: readonly number[];
  },
): Pinned | undefined {
  const first = history.rowAt(span.from_s - 1e-9) + 1;
  const end = history.rowAt(span.to_s) + 1;
  if (end - first < fewestRows) return undefined;
  const zero_s = zeroOf(kept.acts_s, history.timeOf(first), history.timeOf(end - 1));
  const rows = Array.from({ length: end - first }, (_, k) => first + k);
  const { id, says, setting } = kept;
  return {
    id,
    says,
    setting,
    zero_s,
    times: Float64Array.from(rows, (row) => history.timeOf(row) - zero_s),
    signals: new Map(
      kept.signals.map((signal) => [signal, Float32Array.from(rows, (row) => history.valueOf(signal, row))]),
    ),
  };
}

/** The first act within a span; its beginning where nothing was done in it. */
export const zeroOf = (acts_s: readonly number[], from_s: number, to_s: number): number =>
  acts_s.find((time_s) => time_s >= from_s && time_s <= to_s) ?? from_s;

/** A series between its samples, in a straight line; NaN before its first and after its last. */
export function valueAt(times: ArrayLike<number>, values: ArrayLike<number>, time: number): number {
  const last = times.length - 1;
  if (last < 0 || time < times[0] || time > times[last]) return Number.NaN;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (times[middle] <= time) low = middle;
    else high = middle;
  }
  if (time === times[low] || high === low) return values[low];
  const share = (time - times[low]) / (times[high] - times[low]);
  return values[low] + share * (values[high] - values[low]);
}

/** What one series has more than another, at the times of the first; `zero_s` is taken from them to reach the other's. */
export const differenceOf = (
  one: { readonly times: ArrayLike<number>; readonly values: ArrayLike<number>; readonly zero_s?: number },
  other: { readonly times: ArrayLike<number>; readonly values: ArrayLike<number>; readonly zero_s?: number },
): Float64Array =>
  Float64Array.from(
    { length: one.times.length },
    (_, k) =>
      one.values[k] -
      valueAt(other.times, other.values, one.times[k] - (one.zero_s ?? 0) + (other.zero_s ?? 0)),
  );
