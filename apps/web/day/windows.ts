/** Rows of a day, each standing from its time to the next, gathered in windows of equal length. */

export interface Windows {
  /** s, where each window begins, and where the last one ends */
  readonly edges: Float64Array;
  readonly means: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Means weighed by how long each row stands in a window, and the lowest and highest of the rows that reach into it. */
export function windowsOf(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  end_s: number,
  length_s: number,
): Windows {
  const count = Math.max(1, Math.ceil(end_s / length_s - 1e-9));
  const weights = new Float64Array(count);
  const means = new Float64Array(count);
  const lows = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const highs = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (let row = 0; row < times.length; row++) {
    const until = row + 1 < times.length ? times[row + 1] : end_s;
    let from = times[row];
    for (let k = Math.floor(from / length_s); k < count && from < until; k++) {
      const to = Math.min(until, (k + 1) * length_s);
      weights[k] += to - from;
      means[k] += (to - from) * values[row];
      lows[k] = Math.min(lows[k], values[row]);
      highs[k] = Math.max(highs[k], values[row]);
      from = to;
    }
  }
  for (let k = 0; k < count; k++) means[k] /= weights[k];
  const edges = Float64Array.from({ length: count + 1 }, (_, k) => Math.min(k * length_s, end_s));
  return { edges, means, lows, highs };
}

/** The value of the row that stands at an instant. */
export function valueAt(times: ArrayLike<number>, values: ArrayLike<number>, time_s: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] <= time_s) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? values[0] : values[low - 1];
}
