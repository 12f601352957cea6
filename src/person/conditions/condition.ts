import type { Side } from "../../physiology/terms.js";
import type { Change } from "../change.js";

export const degrees = ["mild", "moderate", "severe"] as const;
export type Degree = (typeof degrees)[number];

/** What can be wrong with a leg, or be done about it: at a site and to a degree, as changes of parameters. */
export interface Condition {
  readonly says: string;
  /** places it may be at, each with a plain word; the first is meant where none is said */
  readonly sites: Readonly<Record<string, string>>;
  /** whether it comes in degrees; moderate is meant where none is said */
  readonly graded: boolean;
  readonly changes: (side: Side, site: string, degree: Degree) => readonly Change[];
}

/** A number for each degree. */
export const byDegree =
  (mild: number, moderate: number, severe: number) =>
  (degree: Degree): number =>
    ({ mild, moderate, severe })[degree];
