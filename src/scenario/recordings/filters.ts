import { cos, sin } from "../../quantity/elementary.js";
/** Butterworth filters, run forwards and backwards so that no burst is delayed. */

interface Section {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

/** Second-order sections of an even-order Butterworth filter (bilinear transform, prewarped). */
function butterworth(kind: "low" | "high", order: number, cutoff_Hz: number, rate_Hz: number): Section[] {
  const angle = (Math.PI * cutoff_Hz) / rate_Hz;
  const warped = sin(angle) / cos(angle);
  const square = warped * warped;
  return Array.from({ length: order / 2 }, (_, k) => {
    const damping = 2 * sin((Math.PI * (2 * k + 1)) / (2 * order)) * warped;
    const scale = 1 / (1 + damping + square);
    const b0 = kind === "low" ? square * scale : scale;
    return {
      b0,
      b1: kind === "low" ? 2 * b0 : -2 * b0,
      b2: b0,
      a1: 2 * (square - 1) * scale,
      a2: (1 - damping + square) * scale,
    };
  });
}

/**
 * Zero-lag filter: forwards, then backwards. Both ends are prolonged by the point reflection of the signal,
 * so that a recording that starts in mid-burst does not ring.
 */
export function zeroLag(
  values: Float64Array,
  kind: "low" | "high",
  order: number,
  cutoff_Hz: number,
  rate_Hz: number,
): Float64Array {
  const count = values.length;
  const padding = Math.min(count - 1, Math.ceil((3 * rate_Hz) / cutoff_Hz));
  const padded = new Float64Array(count + 2 * padding);
  for (let k = 0; k < padding; k++) {
    padded[k] = 2 * values[0] - values[padding - k];
    padded[padding + count + k] = 2 * values[count - 1] - values[count - 2 - k];
  }
  padded.set(values, padding);
  for (const section of butterworth(kind, order, cutoff_Hz, rate_Hz)) {
    pass(padded, section);
    padded.reverse();
    pass(padded, section);
    padded.reverse();
  }
  return padded.slice(padding, padding + count);
}

function pass(values: Float64Array, { b0, b1, b2, a1, a2 }: Section): void {
  // starts in the steady state of the first value: a constant passes unchanged
  const first = values[0];
  const steady = ((b0 + b1 + b2) / (1 + a1 + a2)) * first;
  let z2 = b2 * first - a2 * steady;
  let z1 = b1 * first - a1 * steady + z2;
  for (let k = 0; k < values.length; k++) {
    const x = values[k];
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    values[k] = y;
  }
}
