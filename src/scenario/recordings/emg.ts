import { zeroLag } from "./filters.js";
import { type Uniform, meanOf, percentile } from "./resample.js";

/** From a muscle's column to an envelope: what was measured, and the course of its strength. */

export type MuscleSignal = "raw EMG" | "EMG envelope" | "activation";

/** takes away movement artefacts and the swing of the cables; the power of surface EMG lies at 50 to 150 Hz */
const highPass_Hz = 30;
/** keeps below the aliases of the recorder; above 450 Hz surface EMG holds noise only */
const lowPassBand_Hz = 450;
const bandOrder = 4;
/** a muscle's tension follows its EMG no faster: usual for walking, 40 to 50 ms from rest to half */
const envelope_Hz = 6;
const envelopeOrder = 4;
/** amplifier noise and the other muscles' far fields: what is left while the muscle rests */
const noiseFloorShare = 0.05;
/** slower recordings hold no raw EMG: the high-pass would leave nothing */
const slowestRawEmg_Hz = 150;
/** faster than this only the muscle fibres' potentials change, never an envelope */
const fastestEnvelope_Hz = 20;

const rateOf = (signal: Uniform): number => 1 / signal.step_s;

/** Raw EMG swings both ways about its middle, and quickly; an envelope is one-sided and slow. */
export function isRaw(signal: Uniform): boolean {
  if (rateOf(signal) < slowestRawEmg_Hz) return false;
  const middle = percentile(signal.values, 0.5);
  const up = percentile(signal.values, 0.99) - middle;
  const down = middle - percentile(signal.values, 0.01);
  // a recorder without a negative supply shifts the middle up: the sign alone does not tell
  return Math.min(up, down) > 0.3 * Math.max(up, down) && quickShare(signal) > 0.3;
}

/** share of the variance that is faster than any envelope */
function quickShare(signal: Uniform): number {
  const rate = rateOf(signal);
  if (rate < 4 * fastestEnvelope_Hz) return 0;
  const slow = zeroLag(signal.values, "low", 2, fastestEnvelope_Hz, rate);
  const mean = meanOf(signal.values);
  let quick = 0;
  let all = 0;
  for (let k = 0; k < slow.length; k++) {
    quick += (signal.values[k] - slow[k]) ** 2;
    all += (signal.values[k] - mean) ** 2;
  }
  return all > 0 ? quick / all : 0;
}

/** High-pass, band limit, rectify, smooth: the linear envelope. */
export function envelopeOfRaw(signal: Uniform): Float64Array {
  const rate = rateOf(signal);
  const band = zeroLag(signal.values, "high", bandOrder, highPass_Hz, rate);
  const limited = rate > lowPassBand_Hz / 0.45 ? zeroLag(band, "low", bandOrder, lowPassBand_Hz, rate) : band;
  for (let k = 0; k < limited.length; k++) limited[k] = Math.abs(limited[k]);
  return aboveNoise(zeroLag(limited, "low", envelopeOrder, envelope_Hz, rate));
}

/** A measured envelope is smoothed only if it is merely rectified: filtering twice would blunt the bursts. */
export function envelopeOfMeasured(signal: Uniform): Float64Array {
  const rate = rateOf(signal);
  const rough = quickShare(signal) > 0.05;
  return aboveNoise(rough ? zeroLag(signal.values, "low", envelopeOrder, envelope_Hz, rate) : signal.values);
}

/** A controller's excitation jumps from step to step; what the muscle follows is its smooth part. */
export const smoothedControl = (signal: Uniform): Float64Array =>
  rateOf(signal) > 4 * envelope_Hz
    ? zeroLag(signal.values, "low", 2, envelope_Hz, rateOf(signal))
    : signal.values;

function aboveNoise(envelope: Float64Array): Float64Array {
  const floor = percentile(envelope, noiseFloorShare);
  return envelope.map((value) => Math.max(0, value - floor));
}

export const rawEmgSettings =
  `high-pass ${highPass_Hz} Hz, rectified, low-pass ${envelope_Hz} Hz (zero-lag Butterworth), ` +
  `noise floor (${noiseFloorShare * 100}th percentile) taken off`;
