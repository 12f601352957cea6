import type { UnitName } from "../../quantity/units.js";

/** What the model holds, exact, at the recorded instants: one column per dotted id, all of the same length. */
export interface SignalTable {
  /** s, increasing */
  readonly times: Float64Array;
  readonly columns: ReadonlyMap<string, SignalColumn>;
}

export interface SignalColumn {
  readonly unit: UnitName;
  readonly values: Float64Array;
}
