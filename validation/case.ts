import type { Measures } from "../src/quantity/figure.js";
import {
  dimensionOf,
  fromCoherent,
  sameDimension,
  toCoherent,
  type UnitName,
} from "../src/quantity/units.js";
import type { StudyDocument } from "../src/study/document.js";

/** The measures of each of a case's studies, by the case's own name for the study. */
export type Runs = Readonly<Record<string, Measures>>;

/** fitted: some parameter was chosen or changed after a comparison with the row; held-out: none was. */
export type Role = "fitted" | "held-out";

export interface CaseMeasure {
  /** unique within the case */
  readonly id: string;
  /** the published number it is held against, `source/figure` */
  readonly figure: string;
  /** the model's number in the figure's unit; null where the model does not reach it */
  readonly value: (runs: Runs) => number | null;
  /** whether what the paper says about the sign holds, where it says anything */
  readonly direction?: (runs: Runs) => boolean;
}

/** The circuit whose verdict counts, and the one that stands beside it. */
export const circuits = { verdict: "closed-loop", beside: "open-leg" } as const;

/** One row of published figures, and the studies that repeat what was done there. */
export interface ValidationCase {
  /** row and source: `1.1-stick-1992` */
  readonly id: string;
  readonly row: string;
  readonly role: Role;
  readonly says: string;
  readonly studies: Readonly<Record<string, StudyDocument>>;
  readonly measures: readonly CaseMeasure[];
  /** what the row asks for lies outside the legs: the open leg is not asked */
  readonly wholeBody?: true;
  /** how the studies differ from what was done in the paper, and what was assumed */
  readonly differs: string;
  /** the mechanism whose absence explains a miss; named after the miss */
  readonly missing?: string;
}

/** A measure of one study, in the unit asked for. A measure the study does not have is a fault of the case. */
export function at(runs: Runs, study: string, measure: string, unit: UnitName): number | null {
  const measures = runs[study];
  if (measures === undefined) throw new Error(`The case has no study "${study}".`);
  const measured = measures[measure];
  if (measured === undefined) {
    throw new Error(
      `Study "${study}" gives no measure "${measure}"; it gives ${Object.keys(measures).join(", ")}.`,
    );
  }
  if (!sameDimension(dimensionOf(measured.unit), dimensionOf(unit))) {
    throw new Error(`Measure "${measure}" is in ${measured.unit}, which cannot be read in ${unit}.`);
  }
  return measured.value === null ? null : fromCoherent(toCoherent(measured.value, measured.unit), unit);
}

/** a − b, or null where one of them is. */
export const difference = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

/** Whether a lies above b; not so where one of them was not reached. */
export const above = (a: number | null, b: number | null): boolean => a !== null && b !== null && a > b;
