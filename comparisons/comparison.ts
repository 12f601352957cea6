import { fromCoherent } from "../src/quantity/units.js";
import type { StudyDocument } from "../src/study/document.js";
import type { StudyResult } from "../src/study/result.js";

/** Many studies of which each leaves a few figures, so that they can stand side by side in one table. */

/** What one study came to; units stand where the comparison names its figures. */
export type Figures = Readonly<Record<string, number | null>>;

export interface Cell {
  /** unique within its comparison, such as `dose/old/seated-rock` */
  readonly id: string;
  readonly study: StudyDocument;
  readonly read: (result: StudyResult) => Figures;
}

export interface Comparison {
  /** also the name of the file of its results */
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Every cell of a comparison as it was last run, all by one version. */
export interface Results {
  readonly version: string;
  /** day on which the last cell was run */
  readonly date: string;
  readonly cells: Readonly<Record<string, Figures>>;
}

/** Six digits: more than any table shows, fewer than another order of additions would move. */
export const rounded = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? null : Number(value.toPrecision(6)),
    ]),
  );

/** What must be kept of a day for `spent_kJ`. */
export const power = "body.energyExpenditure";

/** All that the body spent in a day, at rest and beyond it. */
export const spent_kJ = (result: StudyResult): number =>
  (fromCoherent(overTime(result, power), "J") * result.duration_s) / 1000;

/** Mean of a signal over a day, whose rows stand for more or less time; in coherent units. */
export function overTime({ signals: { times, columns }, duration_s }: StudyResult, id: string): number {
  const means = columns.get(id)?.values as Float64Array;
  const until = (k: number) => (k + 1 < times.length ? times[k + 1] : duration_s);
  return means.reduce((sum, mean, k) => sum + mean * (until(k) - times[k]), 0) / duration_s;
}

/** Water in a lower leg that the leaps of a day may have missed, as its notes tell; null of a day without leaps. */
export function leapError_mL({ notes }: StudyResult): number | null {
  const told = notes.map((note) => /adds up to (\S+) mL of water/.exec(note)?.[1]).find(Boolean);
  return told === undefined ? null : Number(told);
}
