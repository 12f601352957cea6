import type { History } from "../../engine/history.js";

/**
 * What a pen would draw of a signal between two instants: every row where they are few, the lowest and the highest of
 * each column of pixels where they are many. Columns are counted from the clock's zero, so that a trace that scrolls
 * does not flicker. Arrays are kept and filled anew.
 */
export class Outline {
  times = new Float64Array(256);
  values = new Float64Array(256);
  length = 0;
  /** lowest and highest of what is drawn; +∞ and −∞ where nothing is */
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;

  clear(): void {
    this.length = 0;
    this.low = Number.POSITIVE_INFINITY;
    this.high = Number.NEGATIVE_INFINITY;
  }

  /** NaN lifts the pen. */
  push(time_s: number, value: number): void {
    if (this.length === this.times.length) {
      this.times = grown(this.times);
      this.values = grown(this.values);
    }
    this.times[this.length] = time_s;
    this.values[this.length] = value;
    this.length++;
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }

  /** Cuts off what reaches beyond two instants, on the straight line from point to point. */
  cut(from_s: number, to_s: number): void {
    const { times, values } = this;
    let first = 0;
    while (first < this.length && times[first] < from_s) first++;
    let last = this.length - 1;
    while (last >= first && times[last] > to_s) last--;
    // of a line that only passes through, both ends are cut
    const end = this.between(last, to_s);
    const begin = this.between(first - 1, from_s);
    this.length = 0;
    if (begin !== undefined) this.push(from_s, begin);
    for (let k = first; k <= last; k++) this.push(times[k], values[k]);
    if (end !== undefined) this.push(to_s, end);
  }

  /** The value at an instant between a point and the next; undefined where one of them is missing. */
  private between(k: number, time_s: number): number | undefined {
    if (k < 0 || k + 1 >= this.length) return undefined;
    const share = (time_s - this.times[k]) / (this.times[k + 1] - this.times[k]);
    return this.values[k] + share * (this.values[k + 1] - this.values[k]);
  }
}

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * array.length);
  longer.set(array);
  return longer;
}

/** rows or groups to a column, beyond which a coarser memory is read */
const mostPerColumn = 6;

/** Fills an outline of a signal; `factor` turns its coherent values into the unit of the panel. */
export function outline(
  history: History,
  id: string,
  { from_s, to_s, columns }: { readonly from_s: number; readonly to_s: number; readonly columns: number },
  out: Outline,
  factor = 1,
): void {
  out.clear();
  const first = Math.max(0, history.rowAt(from_s));
  const last = Math.min(history.length - 1, history.rowAt(to_s) + 1);
  const rows = last - first + 1;
  const forgotten = history.from_s > from_s;
  const coarse =
    rows > mostPerColumn * columns || forgotten ? coarser(history, id, from_s, to_s, columns) : undefined;
  if (coarse !== undefined) {
    const { from, to, timeOf, low, high } = coarse;
    inColumns(out, { from, to, timeOf, low, high }, (to_s - from_s) / columns, factor);
    return;
  }
  const value = history.reader(id);
  if (rows <= 2 * columns) {
    for (let row = first; row <= last; row++) out.push(history.timeOf(row), factor * value(row));
    return;
  }
  const timeOf = (row: number) => history.timeOf(row);
  inColumns(
    out,
    { from: first, to: last, timeOf, low: value, high: value },
    (to_s - from_s) / columns,
    factor,
  );
}

interface Extremes {
  readonly from: number;
  readonly to: number;
  readonly timeOf: (k: number) => number;
  readonly low: (k: number) => number;
  readonly high: (k: number) => number;
}

/** The finest memory of groups that reaches back far enough, or the one that reaches back farthest. */
function coarser(
  { summaries, from_s: rowsFrom_s }: History,
  id: string,
  from_s: number,
  to_s: number,
  columns: number,
): Extremes | undefined {
  for (const [k, summary] of summaries.entries()) {
    const values = summary.reader(id);
    if (values === undefined || summary.length === 0) return undefined;
    const from = Math.max(0, summary.groupAt(from_s));
    const to = summary.groupAt(to_s);
    const enough = to - from <= mostPerColumn * columns && summary.timeOf(0) <= from_s;
    if (!enough && k < summaries.length - 1) continue;
    // nothing is older than the rows themselves: they tell more
    if (summary.timeOf(0) >= rowsFrom_s && to - from < columns) return undefined;
    return { from, to, timeOf: (group) => summary.timeOf(group), ...values };
  }
  return undefined;
}

function inColumns(
  out: Outline,
  { from, to, timeOf, low, high }: Extremes,
  width_s: number,
  factor: number,
): void {
  let column = Number.NaN;
  let least = Number.NaN;
  let greatest = Number.NaN;
  let pen = Number.NaN;
  const flush = () => {
    if (Number.isNaN(column)) return;
    const time = (column + 0.5) * width_s;
    if (Number.isNaN(least)) {
      if (!Number.isNaN(pen)) out.push(time, Number.NaN);
      pen = Number.NaN;
      return;
    }
    // on from where the pen is, by the shorter way
    const downward = Math.abs(pen - greatest) < Math.abs(pen - least);
    const one = downward ? greatest : least;
    const other = downward ? least : greatest;
    out.push(time, one);
    if (one !== other) out.push(time, other);
    pen = other;
  };
  for (let k = from; k <= to; k++) {
    const here = Math.floor(timeOf(k) / width_s);
    if (here !== column) {
      flush();
      column = here;
      least = Number.NaN;
      greatest = Number.NaN;
    }
    const a = factor * low(k);
    const b = factor * high(k);
    if (!(a >= least)) least = Number.isNaN(a) ? least : a;
    if (!(b <= greatest)) greatest = Number.isNaN(b) ? greatest : b;
  }
  flush();
}
