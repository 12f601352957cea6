/** A long series on a narrow page: per pixel column the least and the greatest value, so that spikes survive. */

export interface Series {
  /** s, increasing */
  readonly times: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

export interface Points {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** First index whose time is not before `time`. */
export function indexAt(times: ArrayLike<number>, time: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The samples with from ≤ time ≤ to, as indices [first, end). */
export function indexWindow(times: ArrayLike<number>, from: number, to: number): [number, number] {
  const first = indexAt(times, from);
  let end = indexAt(times, to);
  while (end < times.length && times[end] <= to) end++;
  return [first, end];
}

/**
 * At most two samples per column, in the order in which they came. Where samples are few, all of them.
 * A value that is not finite breaks the line: it is kept as NaN, once.
 */
export function decimate(series: Series, from: number, to: number, columns: number): Points {
  const { times, values } = series;
  const [first, end] = indexWindow(times, from, to);
  const outTimes: number[] = [];
  const outValues: number[] = [];
  const take = (index: number) => {
    outTimes.push(times[index]);
    outValues.push(values[index]);
  };
  const gap = (index: number) => {
    if (outValues.length === 0 || Number.isNaN(outValues[outValues.length - 1])) return;
    outTimes.push(times[index]);
    outValues.push(Number.NaN);
  };
  if (end - first <= 2 * columns) {
    for (let k = first; k < end; k++) {
      if (Number.isFinite(values[k])) take(k);
      else gap(k);
    }
    return { times: outTimes, values: outValues };
  }
  const perSecond = columns / (to - from);
  let column = -1;
  let least = -1;
  let greatest = -1;
  const flush = () => {
    if (least < 0) return;
    take(Math.min(least, greatest));
    if (least !== greatest) take(Math.max(least, greatest));
    least = -1;
  };
  for (let k = first; k < end; k++) {
    const here = Math.min(columns - 1, Math.floor((times[k] - from) * perSecond));
    if (here !== column) {
      flush();
      column = here;
    }
    const value = values[k];
    if (!Number.isFinite(value)) {
      flush();
      gap(k);
    } else if (least < 0) {
      least = k;
      greatest = k;
    } else if (value < values[least]) least = k;
    else if (value > values[greatest]) greatest = k;
  }
  flush();
  return { times: outTimes, values: outValues };
}

export interface Bins {
  readonly mean: Float64Array;
  readonly least: Float64Array;
}

/** Mean and least value of each column; a column without a sample holds the one before it. */
export function bin(series: Series, from: number, to: number, columns: number): Bins {
  const { times, values } = series;
  const mean = new Float64Array(columns).fill(Number.NaN);
  const least = new Float64Array(columns).fill(Number.NaN);
  const counts = new Uint32Array(columns);
  const perSecond = columns / (to - from);
  const [first, end] = indexWindow(times, from, to);
  for (let k = first; k < end; k++) {
    const value = values[k];
    if (!Number.isFinite(value)) continue;
    const here = Math.min(columns - 1, Math.floor((times[k] - from) * perSecond));
    if (counts[here]++ === 0) {
      mean[here] = value;
      least[here] = value;
    } else {
      mean[here] += value;
      if (value < least[here]) least[here] = value;
    }
  }
  for (let k = 0; k < columns; k++) {
    if (counts[k] > 0) mean[k] /= counts[k];
    else if (k > 0) {
      mean[k] = mean[k - 1];
      least[k] = least[k - 1];
    }
  }
  return { mean, least };
}
