/** Where a trace went, once something was changed. */

export const facets = ["lowest", "mean", "highest"] as const;
export type Facet = (typeof facets)[number];
export const ways = ["falls", "stays", "rises"] as const;
export type Way = (typeof ways)[number];

/** less than this share of the first run's span is no change that an eye sees */
const seen = 1 / 50;

export function facetOf(values: ArrayLike<number>, facet: Facet): number {
  let [low, high, sum, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0];
  for (let k = 0; k < values.length; k++) {
    const value = values[k];
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    sum += value;
    count++;
  }
  if (count === 0) return Number.NaN;
  return facet === "lowest" ? low : facet === "highest" ? high : sum / count;
}

/** Whether a facet of the second trace lies above, below or where that of the first does; a fiftieth of its span is nothing. */
export function wayOf(first: ArrayLike<number>, second: ArrayLike<number>, facet: Facet): Way {
  const span = facetOf(first, "highest") - facetOf(first, "lowest");
  const change = facetOf(second, facet) - facetOf(first, facet);
  // of a trace that stands still a fiftieth of its height counts
  const least = seen * (span > 0 ? span : Math.abs(facetOf(first, "mean")));
  return change > least ? "rises" : change < -least ? "falls" : "stays";
}
