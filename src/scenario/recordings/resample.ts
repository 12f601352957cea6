/** Uniform samples: sample k at start_s + k · step_s. */
export interface Uniform {
  readonly start_s: number;
  readonly step_s: number;
  readonly values: Float64Array;
}

/** The recording as it came if it is uniform already, else the straight lines between its samples. */
export function uniform(time_s: Float64Array, values: Float64Array): Uniform {
  const count = time_s.length;
  const start_s = time_s[0];
  const step_s = (time_s[count - 1] - start_s) / (count - 1);
  let jitter = 0;
  for (let k = 0; k < count; k++) jitter = Math.max(jitter, Math.abs(time_s[k] - start_s - k * step_s));
  if (jitter < 0.25 * step_s) return { start_s, step_s, values };
  const resampled = new Float64Array(count);
  let row = 0;
  for (let k = 0; k < count; k++) {
    const at = start_s + k * step_s;
    while (row < count - 2 && time_s[row + 1] < at) row++;
    const share = (at - time_s[row]) / (time_s[row + 1] - time_s[row]);
    resampled[k] = values[row] + Math.min(1, Math.max(0, share)) * (values[row + 1] - values[row]);
  }
  return { start_s, step_s, values: resampled };
}

/**
 * Means over windows of one step around start_s + k · step_s. The integral of the straight lines between samples is
 * exact for any sampling: dense samples are averaged (no aliasing), sparse ones are interpolated.
 */
export function onGrid(
  time_s: Float64Array,
  values: Float64Array,
  start_s: number,
  step_s: number,
  count: number,
): Float64Array {
  const rows = time_s.length;
  const means = new Float64Array(count);
  let row = 0;
  let integral = 0;
  /** integral from the first sample to `at`, `at` never decreasing from call to call */
  const integralTo = (at: number): number => {
    while (row < rows - 2 && time_s[row + 1] <= at) {
      integral += ((values[row] + values[row + 1]) / 2) * (time_s[row + 1] - time_s[row]);
      row++;
    }
    const width = time_s[row + 1] - time_s[row];
    const part = Math.min(width, Math.max(0, at - time_s[row]));
    return integral + part * (values[row] + ((values[row + 1] - values[row]) * part) / (2 * width));
  };
  let from = Math.max(time_s[0], start_s - step_s / 2);
  let before = integralTo(from);
  for (let k = 0; k < count; k++) {
    const to = Math.min(time_s[rows - 1], start_s + (k + 0.5) * step_s);
    const after = integralTo(to);
    means[k] = to > from ? (after - before) / (to - from) : (means[k - 1] ?? values[rows - 1]);
    from = Math.max(from, to);
    before = after;
  }
  return means;
}

/** Value between samples, by a straight line; the ends are held. */
export function interpolated(values: Float64Array, position: number): number {
  const at = Math.min(values.length - 1, Math.max(0, position));
  const below = Math.min(values.length - 2, Math.floor(at));
  return values[below] + (at - below) * (values[below + 1] - values[below]);
}

/** The value below which `share` of the samples lie; of a long signal a sample will do. */
export function percentile(values: Float64Array, share: number): number {
  const stride = Math.max(1, Math.floor(values.length / 50_000));
  const sample = new Float64Array(Math.ceil(values.length / stride));
  for (let k = 0; k < sample.length; k++) sample[k] = values[k * stride];
  sample.sort();
  return sample[Math.round(share * (sample.length - 1))];
}

export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k];
  return sum / values.length;
}

export function extremes(values: ArrayLike<number>): { lowest: number; highest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    if (values[k] < lowest) lowest = values[k];
    if (values[k] > highest) highest = values[k];
  }
  return { lowest, highest };
}
