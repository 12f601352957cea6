import type { Rows } from "./protocol.js";
import { Summary } from "./summary.js";

/** The rows of the last while, in a ring: whoever draws reads from here. Its memory does not grow. */
export class History {
  private times: Float64Array;
  private values: Float32Array;
  private ids: readonly string[] = [];
  private column = new Map<string, number>();
  /** ids by list, since the last reset: rows that were under way while the list changed are not lost */
  private readonly lists = new Map<number, readonly string[]>();
  private first = 0;
  private count = 0;
  /** grows when what has passed is no longer what it was: a new beginning, a cut, other signals */
  edition = 0;
  /** what is kept for hours, and where it stands in a row; −1 where it is not watched */
  private long: readonly string[] = [];
  private longAt: readonly number[] = [];
  /** the last hours of some signals, in groups of rows: coarser, and kept for longer */
  readonly summaries = [new Summary(8, 6000), new Summary(64, 6000)] as const;

  constructor(private readonly capacity = 30_000) {
    this.times = new Float64Array(capacity);
    this.values = new Float32Array();
  }

  /** Begins anew with another list of signals. */
  reset(ids: readonly string[], list: number): void {
    this.edition++;
    this.ids = ids;
    this.lists.clear();
    this.lists.set(list, ids);
    this.column = new Map(ids.map((id, k) => [id, k]));
    this.findLong();
    const size = this.capacity * ids.length;
    if (this.values.length !== size) this.values = new Float32Array(size);
    this.first = 0;
    this.count = 0;
    for (const summary of this.summaries) summary.clear();
  }

  /** Goes on after an instant with the rows that another engine tells, of the same signals. */
  resume(list: number, time_s: number): void {
    this.lists.set(list, this.ids);
    this.cut(time_s);
  }

  /** Goes on with another list of signals; of those that were not watched before, what has passed is not known. */
  relist(ids: readonly string[], list: number): void {
    this.edition++;
    const [before, width] = [this.values, this.ids.length];
    const from = ids.map((id) => this.column.get(id) ?? -1);
    this.ids = ids;
    this.lists.set(list, ids);
    this.column = new Map(ids.map((id, k) => [id, k]));
    this.findLong();
    this.values = new Float32Array(this.capacity * ids.length);
    for (let place = 0; place < Math.min(this.count, this.capacity); place++) {
      from.forEach((k, to) => {
        this.values[place * ids.length + to] = k < 0 ? Number.NaN : before[place * width + k];
      });
    }
  }

  /** Which signals are kept for hours. */
  keepLong(ids: readonly string[]): void {
    this.long = ids;
    this.findLong();
    for (const summary of this.summaries) summary.relist(ids);
  }

  private findLong(): void {
    this.longAt = this.long.map((id) => this.column.get(id) ?? -1);
  }

  /** Adds rows; those of what was there before the last reset are none of these. */
  add({ list, times, values }: Rows): void {
    const told = this.lists.get(list);
    if (told === undefined) return;
    const width = this.ids.length;
    const same = told === this.ids;
    const from = same ? [] : this.ids.map((id) => told.indexOf(id));
    for (let row = 0; row < times.length; row++) {
      const place = (this.first + this.count) % this.capacity;
      this.times[place] = times[row];
      if (same) this.values.set(values.subarray(row * width, (row + 1) * width), place * width);
      else {
        from.forEach((k, to) => {
          this.values[place * width + to] = k < 0 ? Number.NaN : values[row * told.length + k];
        });
      }
      if (this.count < this.capacity) this.count++;
      else this.first = (this.first + 1) % this.capacity;
      const base = place * width;
      const valueOf = (k: number) => (this.longAt[k] < 0 ? Number.NaN : this.values[base + this.longAt[k]]);
      for (const summary of this.summaries) summary.add(times[row], valueOf);
    }
  }

  /** Forgets what was after an instant. */
  cut(time_s: number): void {
    this.edition++;
    this.count = this.rowAt(time_s) + 1;
    for (const summary of this.summaries) summary.cut(time_s);
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

  /** The values of one signal by row, for whoever reads many; good until the next `reset` or `relist`. */
  reader(id: string): (row: number) => number {
    const column = this.column.get(id);
    if (column === undefined) return () => Number.NaN;
    const { values, capacity, first } = this;
    const width = this.ids.length;
    return (row) => {
      const place = first + row;
      return values[(place >= capacity ? place - capacity : place) * width + column];
    };
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
