import { InputError, shown } from "../../quantity/input-error.js";
import { type Muscle, muscles, type Side } from "../../physiology/terms.js";
import type { GivenCycles } from "./cycles.js";
import type { MovementKind } from "./movement.js";

/** What the file itself cannot tell. */
export interface RecordingOptions {
  /** published activation at the peak of a walking stride, 0 to 1: measured EMG without a `maximum` is scaled to it */
  readonly walkingPeakActivation: (muscle: Muscle, speed_kmh: number) => number;
  /** what a column of the file is: `{ "EMG1": "left.soleus", "marker": "ignore" }` */
  readonly columns?: Readonly<Record<string, string>>;
  /** EMG envelope at maximal voluntary contraction, in the file's own unit */
  readonly maximum?: Readonly<Partial<Record<Muscle, number>>>;
  readonly cycles?: GivenCycles;
  readonly speed_kmh?: number;
  readonly bodyWeight_N?: number;
  /** the leg of columns without a side, right unless given */
  readonly side?: Side;
  /** what the movement is, where it should not be guessed */
  readonly kind?: MovementKind;
}

/** slower than a shuffle, faster than anyone runs for long */
const [slowest_kmh, fastest_kmh] = [0.5, 25];

export function checkOptions(options: RecordingOptions): void {
  const positive = (field: string, value: number | undefined, unit: string) => {
    if (value !== undefined && !(Number.isFinite(value) && value > 0))
      throw new InputError(field, shown(value), `a positive number (${unit})`);
  };
  const { speed_kmh } = options;
  if (speed_kmh !== undefined && !(speed_kmh >= slowest_kmh && speed_kmh <= fastest_kmh))
    throw new InputError("speed_kmh", shown(speed_kmh), `${slowest_kmh} to ${fastest_kmh} km/h`);
  positive("bodyWeight_N", options.bodyWeight_N, "N");
  for (const [muscle, value] of Object.entries(options.maximum ?? {})) {
    if (!muscles.includes(muscle as Muscle))
      throw new InputError("maximum", shown(muscle), `one of ${muscles.join(", ")}`);
    positive(`maximum, ${muscle}`, value, "in the unit of the file");
  }
}
