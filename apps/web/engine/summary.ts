/** of one signal, group by group */
interface Extremes {
  readonly low: Float32Array;
  readonly high: Float32Array;
}

/**
 * The lowest and the highest value of each group of rows, in a ring: an hour fits, a spike is not lost, and memory does
 * not grow.
 */
export class Summary {
  private readonly begins: Float64Array;
  private kept = new Map<string, Extremes>();
  private first = 0;
  private groups = 0;
  /** rows in the last group */
  private filled = 0;

  constructor(
    private readonly rows: number,
    private readonly capacity: number,
  ) {
    this.begins = new Float64Array(capacity);
  }

  /** Which signals are kept; those that were kept before go on. */
  relist(ids: readonly string[]): void {
    const unknown = () => new Float32Array(this.capacity).fill(Number.NaN);
    this.kept = new Map(ids.map((id) => [id, this.kept.get(id) ?? { low: unknown(), high: unknown() }]));
  }

  clear(): void {
    this.first = 0;
    this.groups = 0;
    this.filled = 0;
  }

  /** One row after the others; `valueOf` knows signals by their place among those that are kept. */
  add(time_s: number, valueOf: (k: number) => number): void {
    const begins = this.groups === 0 || this.filled === this.rows;
    if (begins) {
      if (this.groups < this.capacity) this.groups++;
      else this.first = (this.first + 1) % this.capacity;
      this.filled = 0;
    }
    const place = (this.first + this.groups - 1) % this.capacity;
    if (begins) this.begins[place] = time_s;
    this.filled++;
    let k = 0;
    for (const { low, high } of this.kept.values()) {
      const value = valueOf(k++);
      // a value that is not known neither raises nor lowers
      if (begins || value < low[place] || Number.isNaN(low[place])) low[place] = value;
      if (begins || value > high[place] || Number.isNaN(high[place])) high[place] = value;
    }
  }

  /** Forgets what was after an instant, to a whole group. */
  cut(time_s: number): void {
    while (this.groups > 0 && this.timeOf(this.groups - 1) > time_s) this.groups--;
    this.filled = this.rows;
  }

  get length(): number {
    return this.groups;
  }

  /** s; groups count from the oldest that is kept */
  timeOf(group: number): number {
    return this.begins[(this.first + group) % this.capacity];
  }

  /** The last group that begins at or before an instant; −1 where there is none. */
  groupAt(time_s: number): number {
    let low = 0;
    let high = this.groups;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.timeOf(middle) <= time_s) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Lowest and highest of one signal by group; undefined where it is not kept. */
  reader(
    id: string,
  ): { readonly low: (group: number) => number; readonly high: (group: number) => number } | undefined {
    const kept = this.kept.get(id);
    if (kept === undefined) return undefined;
    const { low, high } = kept;
    const { first, capacity } = this;
    const place = (group: number) => (first + group >= capacity ? first + group - capacity : first + group);
    return { low: (group) => low[place(group)], high: (group) => high[place(group)] };
  }
}
