import { meanOf } from "./resample.js";
import { matchStride } from "./stride-match.js";
import { type Grid, meanCourse, type Signal, windowsBetween } from "./windows.js";

/** Finds how long one repetition takes, and each repetition, from a recording's likeness with itself. */

/** the quickest runners take 0.5 s for a stride; cadence of cycling and hopping is as quick */
const shortestPeriod_s = 0.45;
/** slow heel raises */
export const longestPeriod_s = 10;
/** how alike a signal and its copy one period later must be, 1 for the same */
const leastLikeness = 0.45;
/** ... where less than a whole period can be compared: parts of a stride resemble each other by chance */
const leastLikenessOfPart = 0.75;

/** signals brought to mean 0 and variance 1, so that degrees and activations count alike */
function standardised(signals: readonly Signal[]): Float64Array[] {
  return signals.flatMap(({ values }) => {
    const mean = meanOf(values);
    let variance = 0;
    for (const value of values) variance += (value - mean) ** 2;
    const deviation = Math.sqrt(variance / values.length);
    return deviation > 1e-9 ? [values.map((value) => (value - mean) / deviation)] : [];
  });
}

/** a minute tells the period; more only costs */
const excerpt_s = 60;

/**
 * The period after which everything comes again, from the recording's likeness with itself; undefined if nothing does.
 * Of several (two strides are also a period) the shortest that is nearly as good.
 */
export function periodOf(signals: readonly Signal[], grid: Grid): number | undefined {
  const duration_s = (grid.count - 1) * grid.step_s;
  const length = Math.min(grid.count, Math.round(excerpt_s / grid.step_s));
  const from = Math.floor((grid.count - length) / 2);
  const courses = standardised(signals).map((values) => values.subarray(from, from + length));
  if (courses.length === 0) return undefined;
  const shortest = Math.round(shortestPeriod_s / grid.step_s);
  const longest = Math.floor(Math.min(longestPeriod_s, 0.67 * duration_s) / grid.step_s);
  const stride = length > 3000 ? 2 : 1;
  const likeness = new Float64Array(longest + 1);
  for (let lag = Math.max(1, shortest >> 1); lag <= longest; lag++) {
    let sum = 0;
    for (const values of courses) {
      let product = 0;
      let before = 0;
      let after = 0;
      for (let k = 0; k + lag < length; k += stride) {
        product += values[k] * values[k + lag];
        before += values[k] * values[k];
        after += values[k + lag] * values[k + lag];
      }
      sum += before > 0 && after > 0 ? product / Math.sqrt(before * after) : 0;
    }
    likeness[lag] = sum / courses.length;
  }
  const peaks: number[] = [];
  for (let lag = shortest; lag < longest; lag++)
    if (
      likeness[lag] >= likeness[lag - 1] &&
      likeness[lag] > likeness[lag + 1] &&
      likeness[lag] >= (length >= 2 * lag ? leastLikeness : leastLikenessOfPart)
    )
      peaks.push(lag);
  const best = Math.max(...peaks.map((lag) => likeness[lag]));
  if (peaks.length === 0) return undefined;
  const lag = peaks.find((candidate) => likeness[candidate] >= 0.88 * best) as number;
  // the top of the parabola through three samples
  const [a, b, c] = [likeness[lag - 1], likeness[lag], likeness[lag + 1]];
  const bend = a - 2 * b + c;
  return (lag + (bend < 0 ? (0.5 * (a - c)) / bend : 0)) * grid.step_s;
}

/**
 * Where a recording of about one repetition comes back to its start: the length from which on it resembles its own
 * beginning best, in value and in direction. The mismatch is relative to the signals' own spread.
 */
export function closingLength(
  signals: readonly Signal[],
  grid: Grid,
): { length_s: number; mismatch: number } {
  // angles are smooth, so they close better than the bursts of a muscle
  const angles = signals.filter((signal) => signal.kind === "angle");
  const closes = angles.length > 1;
  const courses = standardised(closes ? angles : signals);
  const last = grid.count - 1;
  const span = Math.round(0.02 / grid.step_s);
  const shortest = Math.max(Math.ceil(shortestPeriod_s / grid.step_s), Math.ceil(0.6 * last));
  // a tenth of a second tells the direction too; less where the file ends
  const overlap = Math.round(0.1 / grid.step_s);
  let best = { length_s: last * grid.step_s, mismatch: Number.POSITIVE_INFINITY };
  let lowest = Number.POSITIVE_INFINITY;
  for (let length = shortest; length <= last; length++) {
    const shared = Math.min(overlap, last - length);
    let sum = 0;
    let count = 0;
    for (const values of courses) {
      for (let k = 0; k <= shared; k++) sum += (values[length + k] - values[k]) ** 2;
      count += shared + 1;
      // near the end of the file only the slope before it is left to compare
      if (shared < overlap) {
        const rise = values[span] - values[0];
        const riseBefore = values[length] - values[length - span];
        sum += (riseBefore - rise) ** 2;
        count++;
      }
    }
    const mismatch = Math.sqrt(sum / count);
    const cost = closes
      ? mismatch
      : burstMismatchWeight * mismatch -
        walkingLikeness(signals, grid, length) +
        shorteningCost * (1 - length / last);
    if (cost <= lowest) {
      lowest = cost;
      best = { length_s: length * grid.step_s, mismatch };
    }
  }
  return best;
}

/** bursts meet by chance: for muscles alone the shape of the whole stride counts more than the seam */
const burstMismatchWeight = 0.15;
/** ... and who cut out one stride kept little more than it */
const shorteningCost = 0.3;

function walkingLikeness(signals: readonly Signal[], grid: Grid, length: number): number {
  const window = { from_s: grid.start_s, to_s: grid.start_s + length * grid.step_s };
  const scores = (["left", "right"] as const).flatMap((side) => {
    const courses = signals
      .filter((signal) => signal.side === side)
      .map((signal) => ({ ...signal, values: meanCourse(signal.values, grid, [window], 50) }));
    const match = matchStride(courses, "walking");
    return match === undefined ? [] : [match.score];
  });
  return scores.length > 0 ? meanOf(scores) : 0;
}

/** heel strikes by prediction, each moved to where its stride resembles the mean stride most */
export function alignedStrikes(
  first_s: number,
  period_s: number,
  signals: readonly Signal[],
  grid: Grid,
): number[] {
  const end_s = grid.start_s + (grid.count - 1) * grid.step_s;
  const strikes: number[] = [];
  let start = first_s;
  while (start - period_s >= grid.start_s - grid.step_s / 2) start -= period_s;
  for (let at = start; at <= end_s + grid.step_s / 2; at += period_s) strikes.push(at);
  if (strikes.length < 3) return strikes;
  const courses = standardised(signals);
  const count = Math.round(period_s / grid.step_s);
  const reach = Math.round(0.1 * count);
  const half = count >> 1;
  let aligned = strikes;
  for (let round = 0; round < 3; round++) {
    const windows = windowsBetween(aligned);
    if (windows.length === 0) return strikes;
    const means = courses.map((values) => meanCourse(values, grid, windows, count));
    let drift = 0;
    aligned = aligned.map((strike) => {
      const centre = Math.round((strike - grid.start_s) / grid.step_s);
      let bestLag = 0;
      let best = Number.NEGATIVE_INFINITY;
      const scores = new Float64Array(2 * reach + 1);
      for (let lag = -reach; lag <= reach; lag++) {
        let sum = 0;
        let seen = 0;
        for (let c = 0; c < courses.length; c++)
          for (let k = -half; k < half; k++) {
            const at = centre + lag + k;
            if (at < 0 || at >= grid.count) continue;
            sum -= (courses[c][at] - means[c][(k + count) % count]) ** 2;
            seen++;
          }
        scores[lag + reach] = seen > 0 ? sum / seen : Number.NEGATIVE_INFINITY;
        if (scores[lag + reach] > best) {
          best = scores[lag + reach];
          bestLag = lag;
        }
      }
      // at the edge of its reach the comparison has found nothing
      const move = Math.abs(bestLag) === reach ? 0 : centre + bestLag - (strike - grid.start_s) / grid.step_s;
      drift += move / aligned.length;
      return strike + move * grid.step_s;
    });
    // the mean stride must not wander: only the differences between strides are wanted
    aligned = aligned.map((strike) => strike - drift * grid.step_s);
  }
  return aligned.filter((strike) => strike >= grid.start_s - grid.step_s && strike <= end_s + grid.step_s);
}
