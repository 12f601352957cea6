/**
 * The lowest and the highest value of each group of rows, in a ring: an hour fits, a spike is not lost, and memory does
 * not grow.
 */
export class Summary {
  private readonly begins: Float64Array;
  private low = new Map<string, Float32Array>();
  private high = new Map<string, Float32Array>();
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
    const kept = (of: Map<string, Float32Array>) =>
      new Map(ids.map((id) => [id, of.get(id) ?? new Float32Array(this.capacity).fill(Number.NaN)]));
    this.low = kept(this.low);
    this.high = kept(this.high);
  }

  clear(): void {
    this.first = 0;
    this.groups = 0;
    this.filled = 0;
  }

  /** One row after the others. */
  add(time_s: number, of: (id: string) => number): void {
    const begins = this.groups === 0 || this.filled === this.rows;
    if (begins) {
      if (this.groups < this.capacity) this.groups++;
      else this.first = (this.first + 1) % this.capacity;
      this.filled = 0;
    }
    const place = (this.first + this.groups - 1) % this.capacity;
    if (begins) this.begins[place] = time_s;
    this.filled++;
    for (const [id, low] of this.low) {
      const value = of(id);
      const high = this.high.get(id) as Float32Array;
      // a value that is not known neither raises nor lowers
      if (begins || !(low[place] <= value))
        low[place] = begins || value < low[place] || Number.isNaN(low[place]) ? value : low[place];
      if (begins || !(high[place] >= value))
        high[place] = begins || value > high[place] || Number.isNaN(high[place]) ? value : high[place];
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
    const [low, high] = [this.low.get(id), this.high.get(id)];
    if (low === undefined || high === undefined) return undefined;
    const { first, capacity } = this;
    const place = (group: number) => (first + group >= capacity ? first + group - capacity : first + group);
    return { low: (group) => low[place(group)], high: (group) => high[place(group)] };
  }
}
