import type { RunningBlock } from "../solve/running.js";
import type { SignalColumn, SignalTable } from "./signal-table.js";

/** rows that are gathered before they are dealt out to their columns: a copy a row instead of a jump a number */
const rowsTogether = 64;

/** Keeps every signal at every k-th step; all room is taken at the start. */
export class Recorder {
  private readonly times: Float64Array;
  private readonly gathered: readonly Float64Array[];
  /** by block and signal; empty where a signal is not kept */
  private readonly columns: readonly (readonly Float64Array[])[];
  private rows = 0;
  private dealt = 0;

  constructor(
    private readonly blocks: readonly RunningBlock[],
    readonly capacity: number,
    /** which signals to keep; all by default */
    private readonly keep: (id: string) => boolean = () => true,
  ) {
    this.times = new Float64Array(capacity);
    this.gathered = blocks.map(({ block }) => new Float64Array(rowsTogether * block.signals.length));
    this.columns = blocks.map(({ block }) =>
      block.signals.map(({ id }) => new Float64Array(keep(id) ? capacity : 0)),
    );
  }

  record(time: number): void {
    if (this.rows - this.dealt === rowsTogether) this.deal();
    for (let b = 0; b < this.blocks.length; b++) {
      const { arrays, kernels } = this.blocks[b];
      kernels.signal(arrays);
      this.gathered[b].set(arrays.signal, (this.rows - this.dealt) * arrays.signal.length);
    }
    this.times[this.rows++] = time;
  }

  /** What was recorded so far, without copying. */
  table(): SignalTable {
    this.deal();
    const entries = this.blocks.flatMap(({ block }, b) =>
      block.signals.map(({ id, unit }, k): [string, SignalColumn] => [
        id,
        { unit, values: this.columns[b][k].subarray(0, this.rows) },
      ]),
    );
    return {
      times: this.times.subarray(0, this.rows),
      columns: new Map(entries.filter(([id]) => this.keep(id))),
    };
  }

  private deal(): void {
    const count = this.rows - this.dealt;
    for (let b = 0; b < this.blocks.length; b++) {
      for (let k = 0; k < this.columns[b].length; k++) {
        if (this.columns[b][k].length > 0)
          dealColumn(this.gathered[b], k, this.columns[b], this.dealt, count);
      }
    }
    this.dealt = this.rows;
  }
}

/** Column k of gathered rows to its place. */
function dealColumn(
  rows: Float64Array,
  k: number,
  columns: readonly Float64Array[],
  from: number,
  count: number,
): void {
  const column = columns[k];
  const width = columns.length;
  for (let row = 0, at = k; row < count; row++, at += width) column[from + row] = rows[at];
}
