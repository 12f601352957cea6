/**
 * Inputs over time, as data. A piece holds values on a uniform grid: either over its own span with one value before
 * the first and two after the last (`periodic` false), or over one period that repeats through the span.
 */
export interface Piece {
  readonly from_s: number;
  readonly to_s: number;
  readonly step_s: number;
  readonly periodic: boolean;
  /**
   * One column an input, all of the same length; a single value holds throughout. Asked for when the piece is come to,
   * so that a day need not be sampled before it is lived.
   */
  readonly samples: Readonly<Record<string, Float64Array>>;
}

/** Evaluates pieces as cubic B-splines: smooth to the second derivative, and never beyond the values given. */
export class Timetable {
  private readonly pieces: Piece[] = [];
  /** rows of all inputs side by side, where one look-up finds them all: of the piece that is lived and the one before */
  private readonly tables = new Map<Piece, Float64Array>();
  private readonly count: number;
  private current = 0;

  constructor(
    readonly inputs: readonly string[],
    pieces: readonly Piece[],
  ) {
    this.count = inputs.length;
    this.pieces.push(...pieces);
  }

  /** Adds a piece after the others: what is told while it is lived. Pieces that begin no earlier give way to it. */
  extend(piece: Piece): void {
    while (this.pieces.length > 0 && (this.pieces.at(-1) as Piece).from_s >= piece.from_s) this.pieces.pop();
    this.pieces.push(piece);
    this.current = Math.min(this.current, this.pieces.length - 1);
  }

  /** Drops the pieces that end before an instant; the last one stays. */
  forget(before_s: number): void {
    let gone = 0;
    while (gone < this.pieces.length - 1 && (this.pieces[gone] as Piece).to_s < before_s) gone++;
    this.pieces.splice(0, gone);
    this.current = Math.max(0, this.current - gone);
  }

  get end_s(): number {
    return (this.pieces.at(-1) as Piece).to_s;
  }

  /** Writes every input's value at `time` into `out`. */
  evaluate(time: number, out: Float64Array): void {
    const piece = this.pieces[this.locate(time)] as Piece;
    const table = this.tableOf(piece);
    const n = this.count;
    const length = table.length / n;
    if (length === 1) {
      for (let k = 0; k < n; k++) out[k] = table[k] as number;
      return;
    }
    const position = (time - piece.from_s) / piece.step_s;
    const whole = Math.floor(position);
    const u = position - whole;
    const v = 1 - u;
    const w0 = (v * v * v) / 6;
    const w3 = (u * u * u) / 6;
    const w1 = 2 / 3 - u * u * (1 - 0.5 * u);
    const w2 = 1 - w0 - w1 - w3;
    let r0: number;
    let r1: number;
    let r2: number;
    let r3: number;
    if (piece.periodic) {
      r1 = whole % length;
      if (r1 < 0) r1 += length;
      r0 = r1 === 0 ? length - 1 : r1 - 1;
      r2 = r1 + 1 === length ? 0 : r1 + 1;
      r3 = r2 + 1 === length ? 0 : r2 + 1;
    } else {
      // column 0 is the value one step before the piece begins
      r0 = Math.min(Math.max(whole, 0), length - 1);
      r1 = Math.min(r0 + 1, length - 1);
      r2 = Math.min(r0 + 2, length - 1);
      r3 = Math.min(r0 + 3, length - 1);
    }
    r0 *= n;
    r1 *= n;
    r2 *= n;
    r3 *= n;
    for (let k = 0; k < n; k++) {
      out[k] =
        w0 * (table[r0 + k] as number) +
        w1 * (table[r1 + k] as number) +
        w2 * (table[r2 + k] as number) +
        w3 * (table[r3 + k] as number);
    }
  }

  /** Which piece holds its inputs throughout at `time`; -1 where they move. */
  heldBy(time: number): number {
    const p = this.locate(time);
    return this.tableOf(this.pieces[p] as Piece).length === this.count ? p : -1;
  }

  /** Every input's value at `time`, in the order of `inputs`. */
  valuesAt(time: number): Float64Array {
    const values = new Float64Array(this.count);
    this.evaluate(time, values);
    return values;
  }

  private tableOf(piece: Piece): Float64Array {
    const known = this.tables.get(piece);
    if (known !== undefined) return known;
    const { samples, from_s } = piece;
    const length = Math.max(1, ...Object.values(samples).map((column) => column.length));
    const table = new Float64Array(length * this.count);
    this.inputs.forEach((id, column) => {
      const values = samples[id];
      if (values === undefined) throw new Error(`The timetable has no input ${id} at ${from_s} s.`);
      for (let row = 0; row < length; row++) {
        table[row * this.count + column] = values[values.length === 1 ? 0 : row] as number;
      }
    });
    // a step that is cut at the end of a piece goes back and forth between two
    for (const [first] of this.tables) if (this.tables.size > 1) this.tables.delete(first);
    this.tables.set(piece, table);
    return table;
  }

  private locate(time: number): number {
    const last = this.pieces.length - 1;
    let p = this.current;
    while (p < last && time >= (this.pieces[p] as Piece).to_s) p++;
    while (p > 0 && time < (this.pieces[p] as Piece).from_s) p--;
    this.current = p;
    return p;
  }
}
