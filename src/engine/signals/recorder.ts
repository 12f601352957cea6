import type { RunningBlock } from "../solve/running.js";
import type { SignalColumn, SignalTable } from "./signal-table.js";

/** Keeps every signal at every k-th step; all room is taken at the start. */
export class Recorder {
  private readonly times: Float64Array;
  private readonly columns: readonly (readonly Float64Array[])[];
  private rows = 0;

  constructor(
    private readonly blocks: readonly RunningBlock[],
    readonly capacity: number,
    /** which signals to keep; all by default */
    private readonly keep: (id: string) => boolean = () => true,
  ) {
    this.times = new Float64Array(capacity);
    this.columns = blocks.map(({ block }) =>
      block.signals.map(({ id }) => new Float64Array(keep(id) ? capacity : 0)),
    );
  }

  record(time: number): void {
    const row = this.rows++;
    this.times[row] = time;
    for (let b = 0; b < this.blocks.length; b++) {
      const { arrays, kernels } = this.blocks[b] as RunningBlock;
      kernels.signal(arrays);
      const columns = this.columns[b] as readonly Float64Array[];
      for (let k = 0; k < columns.length; k++) {
        const column = columns[k] as Float64Array;
        if (column.length > 0) column[row] = arrays.signal[k] as number;
      }
    }
  }

  /** What was recorded so far, without copying. */
  table(): SignalTable {
    const entries = this.blocks.flatMap(({ block }, b) =>
      block.signals.flatMap(({ id, unit }, k): [string, SignalColumn][] =>
        this.keep(id)
          ? [
              [
                id,
                {
                  unit,
                  values: ((this.columns[b] as readonly Float64Array[])[k] as Float64Array).subarray(
                    0,
                    this.rows,
                  ),
                },
              ],
            ]
          : [],
      ),
    );
    return { times: this.times.subarray(0, this.rows), columns: new Map(entries) };
  }
}
