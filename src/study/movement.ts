import { peakActivation } from "../scenario/movements/gait.js";
import { type Movement, type RecordingOptions, readMovement as read } from "../scenario/recordings/index.js";

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
