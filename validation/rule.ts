import type { PublishedFigure, Spread } from "../src/evidence/source.js";
import { dimensionOf, fromCoherent, sameDimension } from "../src/quantity/units.js";

/**
 * The rule for agreement, fixed before any run and the same for every row.
 *
 * - The spread between people decides: agree is within ±1 SD, or inside the printed IQR or range.
 * - SEM (SE) is multiplied by √n first, the half-width of a 95 % CI by √n / 1.96.
 * - No spread printed: ±20 % of the value, or ±5 mmHg for a pressure, whichever is larger; marked as assumed.
 * - A qualitative finding, or a single tracing, asks for the direction only.
 * - A row has one vote: it agrees when every measure taken from it agrees. What the model does not reach
 *   is outside its range, and counts as not agreeing.
 */

export const assumedShare = 0.2;
const assumedPressure_mmHg = 5;
/** half-width of a 95 % CI in standard errors */
const ci95InStandardErrors = 1.96;

export type Verdict = "agrees" | "direction only" | "disagrees" | "outside range";

/** From the plainest miss to agreement: the order in which a report tells them. */
export const verdicts: readonly Verdict[] = ["disagrees", "outside range", "direction only", "agrees"];

export type SpreadKind = Exclude<Spread["kind"], "none"> | "assumed";

/** What a measure is held against. A side that is not bounded, and a finding without a number, is null. */
export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly spreadKind: SpreadKind;
  readonly assumedSpread: boolean;
}

/** Published figure → the interval that agrees with it, in the figure's own unit. */
export function intervalOf(figure: PublishedFigure): Interval {
  const { value } = figure;
  const spread = figure.readAs?.spread ?? figure.spread;
  const bounds = (low: number | null, high: number | null): Interval => ({
    value,
    low: low === null ? null : plain(low),
    high: high === null ? null : plain(high),
    spreadKind: spread.kind === "none" ? "assumed" : spread.kind,
    assumedSpread: spread.kind === "none",
  });
  if (spread.kind === "direction") return bounds(null, null);
  if (value === null) throw new Error(`Figure "${figure.id}" has a spread and no value.`);
  const around = (half: number): Interval => bounds(value - half, value + half);
  const people = (): number => {
    if (figure.n === undefined)
      throw new Error(`Figure "${figure.id}" prints ${spread.kind} and needs its n.`);
    return figure.n;
  };
  switch (spread.kind) {
    case "sd":
      return around(spread.amount);
    case "sem":
    case "se":
      return around(spread.amount * Math.sqrt(people()));
    case "ci95": {
      const widening = Math.sqrt(people()) / ci95InStandardErrors;
      return bounds(value - (value - spread.low) * widening, value + (spread.high - value) * widening);
    }
    case "iqr":
    case "range":
      return bounds(spread.low, spread.high);
    case "atLeast":
      return bounds(value, null);
    case "atMost":
      return bounds(null, value);
    case "none":
      return around(Math.max(assumedShare * Math.abs(value), leastAssumed(figure)));
  }
}

/** 1.1 + 0.3 is 1.4, as a reader with a pencil has it */
const plain = (bound: number): number => Number(bound.toPrecision(12));

function leastAssumed(figure: PublishedFigure): number {
  // what shears the wall is told in Pa; it is no pressure of blood, and a thousandth of one
  const isPressure = figure.unit !== "Pa" && sameDimension(dimensionOf(figure.unit), dimensionOf("mmHg"));
  return isPressure ? fromCoherent(assumedPressure_mmHg, figure.unit) : 0;
}

/** The verdict on one measure. `direction` is whether the stated sign holds, where the paper states one. */
export function verdictOf(interval: Interval, model: number | null, direction?: boolean): Verdict {
  if (model === null || !Number.isFinite(model)) return "outside range";
  if (interval.spreadKind === "direction") return direction === true ? "agrees" : "disagrees";
  const inside = model >= (interval.low ?? -Infinity) && model <= (interval.high ?? Infinity);
  if (inside) return "agrees";
  return direction === true ? "direction only" : "disagrees";
}

/** The one vote of a row: the verdict of its plainest miss. */
export function voteOf(ofMeasures: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => ofMeasures.includes(verdict)) ?? "outside range";
}

/** How far a model value lies from the published one, in half-widths of the interval; null where neither side tells. */
export function deviationOf(interval: Interval, model: number | null): number | null {
  const { value, low, high } = interval;
  if (model === null || !Number.isFinite(model) || value === null || low === null || high === null)
    return null;
  return (model - value) / ((high - low) / 2);
}
