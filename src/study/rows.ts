import type { Stretch } from "../instruments/day.js";

/** What is kept of the signals of a day: rows of a time and means. Only some are kept here, all can be handed on. */

/** rows that are kept here: a day of sixteen hours computed in full has some 14,000 */
export const mostRows = 20_000;

export interface RowsCheckpoint {
  /** rows handed on so far */
  readonly count: number;
  readonly kept: readonly Float64Array[];
  readonly open: Float64Array | undefined;
}

/**
 * Makes rows of stretches: from when, until when, and the means of some signals, each row of at least an interval. Of
 * more rows than `most` two neighbours become one, again and again: what is kept does not grow with the hours.
 */
export class Rows {
  private count = 0;
  private kept: Float64Array[] = [];
  private open: Float64Array | undefined;

  constructor(
    /** places of the signals in a stretch */
    private readonly places: readonly number[],
    private readonly every_s: number,
    private readonly handOn: (row: Float64Array) => void = () => {},
    private readonly most = mostRows,
  ) {}

  add({ from_s, until_s, means }: Stretch): void {
    const row = Float64Array.of(from_s, until_s, ...this.places.map((k) => means[k]));
    this.open = this.open === undefined ? row : joined(this.open, row);
    if (this.open[1] - this.open[0] >= this.every_s - 1e-9) this.close();
  }

  /** Hands on what is begun; nothing comes after it. */
  end(): void {
    if (this.open !== undefined) this.close();
  }

  private close(): void {
    const row = this.open as Float64Array;
    this.open = undefined;
    this.count++;
    this.handOn(row);
    this.kept.push(row);
    if (this.kept.length <= this.most) return;
    this.kept = this.kept.flatMap((one, k) => {
      if (k % 2 === 1) return [];
      const next = this.kept[k + 1];
      return [next === undefined ? one : joined(one, next)];
    });
  }

  /** Column k of the kept rows: 0 from when, 1 until when, then the signals. */
  column(k: number): Float64Array {
    return Float64Array.from(this.kept, (row) => row[k]);
  }

  checkpoint(): RowsCheckpoint {
    return { count: this.count, kept: [...this.kept], open: this.open };
  }

  restore({ count, kept, open }: RowsCheckpoint): void {
    this.count = count;
    this.kept = [...kept];
    this.open = open;
  }
}

/** Two rows as one, each weighed by its length. */
function joined(a: Float64Array, b: Float64Array): Float64Array {
  const [long, short] = [a[1] - a[0], b[1] - b[0]];
  return a.map((value, k) => {
    if (k === 0) return value;
    return k === 1 ? b[1] : (long * value + short * b[k]) / (long + short);
  });
}
