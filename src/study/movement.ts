import type { LegMovement } from "../scenario/recordings/movement.js";
import { peakActivation } from "../scenario/movements/gait.js";
import { muscles, type Side } from "../physiology/terms.js";
import { InputError, shown } from "../quantity/input-error.js";
import { type Movement, type RecordingOptions, readMovement as read } from "../scenario/recordings/index.js";
import { recordedInputs } from "../scenario/recordings/play.js";

export type { Movement };

/** What the file itself cannot tell; nothing has to be given. */
export type MovementOptions = Partial<RecordingOptions>;

/**
 * A recorded movement (OpenSim .sto or .mot, or delimited text) as something `run` can be driven with. Measured EMG
 * without a maximum contraction is scaled to the normative walking activation of each muscle.
 */
export const readMovement = (
  bytes: Uint8Array | string,
  fileName: string,
  options: MovementOptions = {},
): Movement =>
  read(bytes, fileName, {
    walkingPeakActivation: (muscle, speed_kmh) => peakActivation("walk", muscle, speed_kmh),
    ...options,
  });

/**
 * An experiment: the same movement with every activation multiplied, those that the normative stride lends it
 * included. At 0 the pose and the weight on the sole act alone.
 */
export function withActivation(movement: Movement, factor: number): Movement {
  if (!(factor >= 0 && factor <= 1)) throw new InputError("activation factor", shown(factor), "0 to 1");
  const count = Math.round(movement.period_s / movement.step_s);
  const scaled = (side: Side): LegMovement => {
    const samples = Array.from({ length: count }, (_, k) =>
      recordedInputs(movement, side, k * movement.step_s),
    );
    const activation = muscles.map((muscle) => [
      muscle,
      samples.map((inputs) => factor * (inputs[`${muscle}.activation`] ?? 0)),
    ]);
    return { ...movement[side], activation: Object.fromEntries(activation) };
  };
  return {
    ...movement,
    left: scaled("left"),
    right: scaled("right"),
    notes: [...movement.notes, `An experiment: every activation of the walk is multiplied by ${factor}.`],
  };
}
