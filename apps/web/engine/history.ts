import type { Rows } from "./protocol.js";

/** The rows of the last while, in a ring: whoever draws reads from here. Its memory does not grow. */
export class History {
  private times: Float64Array;
  private values: Float32Array;
  private ids: readonly string[] = [];
  private column = new Map<string, number>();
  private list = 0;
  private first = 0;
  private count = 0;

  constructor(private readonly capacity = 30_000) {
    this.times = new Float64Array(capacity);
    this.values = new Float32Array();
  }

  /** Begins anew with another list of signals. */
  reset(ids: readonly string[], list: number): void {
    this.ids = ids;
    this.list = list;
    this.column = new Map(ids.map((id, k) => [id, k]));
    const size = this.capacity * ids.length;
    if (this.values.length !== size) this.values = new Float32Array(size);
    this.first = 0;
    this.count = 0;
  }

  /** Goes on after an instant with the rows that another engine tells, of the same signals. */
  resume(list: number, time_s: number): void {
    this.list = list;
    this.cut(time_s);
  }

  /** Adds rows; those of another list are none of these. */
  add({ list, times, values }: Rows): void {
    if (list !== this.list) return;
    const width = this.ids.length;
    for (let row = 0; row < times.length; row++) {
      const place = (this.first + this.count) % this.capacity;
      this.times[place] = times[row];
      this.values.set(values.subarray(row * width, (row + 1) * width), place * width);
      if (this.count < this.capacity) this.count++;
      else this.first = (this.first + 1) % this.capacity;
    }
  }

  /** Forgets what was after an instant. */
  cut(time_s: number): void {
    this.count = this.rowAt(time_s) + 1;
  }

  get length(): number {
    return this.count;
  }

  get from_s(): number {
    return this.count === 0 ? 0 : this.timeOf(0);
  }

  get to_s(): number {
    return this.count === 0 ? 0 : this.timeOf(this.count - 1);
  }

  has(id: string): boolean {
    return this.column.has(id);
  }

  /** s; rows count from the oldest that is kept */
  timeOf(row: number): number {
    return this.times[(this.first + row) % this.capacity];
  }

  /** NaN where the signal is not among those watched */
  valueOf(id: string, row: number): number {
    const column = this.column.get(id);
    if (column === undefined || row < 0 || row >= this.count) return Number.NaN;
    return this.values[((this.first + row) % this.capacity) * this.ids.length + column];
  }

  /** The last row at or before an instant; −1 where there is none. */
  rowAt(time_s: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.timeOf(middle) <= time_s) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
