/** Where a value stands on the page: straight lines from a domain to pixels, and round numbers along them. */

export interface Range {
  readonly low: number;
  readonly high: number;
}

export type Scale = (value: number) => number;

/** `domain.low` goes to `start`, `domain.high` to `end`. */
export function linear(domain: Range, start: number, end: number): Scale {
  const slope = (end - start) / (domain.high - domain.low);
  return (value) => start + (value - domain.low) * slope;
}

/** The smallest range that holds every finite value; undefined when there is none. */
export function rangeOf(series: Iterable<ArrayLike<number>>): Range | undefined {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of series) {
    for (let k = 0; k < values.length; k++) {
      const value = values[k];
      if (!Number.isFinite(value)) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high } : undefined;
}

/** 1, 2 or 5 times a power of ten, so that about `count` steps cover the span. */
function niceStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const multiple = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return multiple * power;
}

/** Multiples of `step` inside the range, free of binary dust (0.30000000000000004). */
function multiples(range: Range, step: number): number[] {
  const first = Math.ceil(range.low / step - 1e-9);
  const last = Math.floor(range.high / step + 1e-9);
  const digits = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  const ticks: number[] = [];
  for (let k = first; k <= last; k++) ticks.push(Number((k * step).toFixed(Math.min(digits, 12))));
  return ticks;
}

export const niceTicks = (range: Range, count: number): number[] =>
  multiples(range, niceStep(range.high - range.low, count));

/**
 * The range widened to quarters of a tick step. A flat line gets room above and below; a range that
 * nearly reaches zero is taken down to it, because a chart that almost starts at zero misleads.
 */
export function niceRange(range: Range, count: number): Range {
  let { low, high } = range;
  if (high - low < 1e-9 * Math.max(1, Math.abs(high))) {
    const room = Math.abs(high) > 1e-9 ? Math.abs(high) * 0.1 : 1;
    low -= room;
    high += room;
  }
  if (low > 0 && low < 0.3 * high) low = 0;
  const step = niceStep(high - low, count) / 4;
  return { low: Math.floor(low / step + 1e-9) * step, high: Math.ceil(high / step - 1e-9) * step };
}

export interface TimeAxis {
  readonly unit: "s" | "min";
  readonly ticks: readonly { readonly time_s: number; readonly text: string }[];
}

/** Seconds up to ten minutes, minutes beyond; steps people count in. */
export function timeAxis(range: Range, count: number): TimeAxis {
  const span = range.high - range.low;
  const unit = span > 600 ? "min" : "s";
  const inMinutes = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14400];
  const inSeconds = [5, 10, 15, 20, 30, 60, 120];
  const rough = span / Math.max(1, count);
  const fine = niceStep(span, count);
  const step =
    unit === "min"
      ? (inMinutes.find((candidate) => candidate >= rough) ?? 3600 * niceStep(span / 3600, count))
      : rough > 2
        ? (inSeconds.find((candidate) => candidate >= rough) ?? fine)
        : fine;
  const seconds = unit === "min" ? 60 : 1;
  return {
    unit,
    ticks: multiples(range, step).map((time_s) => ({
      time_s,
      text: String(Number((time_s / seconds).toFixed(6))).replace("-", "−"),
    })),
  };
}
