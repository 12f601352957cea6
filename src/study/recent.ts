import type { SignalTable } from "../engine/signals/signal-table.js";
import type { UnitName } from "../quantity/units.js";

/** Some signals of the last while, as a table; older rows are let go, so that its memory does not grow. */
export class Recent {
  /** twice what is kept, so that what is kept lies in one piece and is moved rarely */
  private readonly times: Float64Array;
  private readonly columns: readonly Float64Array[];
  private count = 0;

  constructor(
    private readonly ids: readonly string[],
    private readonly capacity: number,
  ) {
    this.times = new Float64Array(2 * capacity);
    this.columns = ids.map(() => new Float64Array(2 * capacity));
  }

  get length(): number {
    return this.count;
  }

  /** −∞ where nothing is kept */
  get end_s(): number {
    return this.count === 0 ? Number.NEGATIVE_INFINITY : this.times[this.count - 1];
  }

  /** One row; times go up. */
  add(time_s: number, values: ArrayLike<number>): void {
    if (this.count === this.times.length) {
      for (const kept of [this.times, ...this.columns]) kept.copyWithin(0, this.capacity, this.count);
      this.count -= this.capacity;
    }
    this.times[this.count] = time_s;
    this.columns.forEach((column, k) => {
      column[this.count] = values[k];
    });
    this.count++;
  }

  /** Time was passed over in which the same went on: what was seen counts as seen so much later. */
  passOver(duration_s: number): void {
    for (let row = 0; row < this.count; row++) this.times[row] += duration_s;
  }

  /** Forgets what was after an instant. */
  cut(time_s: number): void {
    while (this.count > 0 && this.times[this.count - 1] > time_s) this.count--;
  }

  /** The last rows, of the signals that have a unit; it is a view, good until the next `add`. */
  table(units: ReadonlyMap<string, UnitName>): SignalTable {
    const from = Math.max(0, this.count - this.capacity);
    return {
      times: this.times.subarray(from, this.count),
      columns: new Map(
        this.ids.flatMap((id, k) => {
          const unit = units.get(id);
          return unit === undefined
            ? []
            : [[id, { unit, values: this.columns[k].subarray(from, this.count) }]];
        }),
      ),
    };
  }
}
