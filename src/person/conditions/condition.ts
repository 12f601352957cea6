import type { Ground } from "../../quantity/ground.js";
import { type Side, sides } from "../../physiology/terms.js";
import type { Change } from "../change.js";

export const degrees = ["mild", "moderate", "severe"] as const;
export type Degree = (typeof degrees)[number];

/** How much of it there is, where it is told as a number. */
export interface Amount {
  readonly says: string;
  readonly unit: string;
  readonly typical: number;
  readonly range: readonly [low: number, high: number];
}
export type Amounts = Readonly<Record<string, number>>;

/** What can be wrong with a person, or be done about it: at a site and to a degree, as changes of parameters. */
export interface Condition {
  readonly says: string;
  /** places it may be at, or ways it may come about, each in plain words; the first is meant where none is said */
  readonly sites: Readonly<Record<string, string>>;
  /** whether it comes in degrees; moderate is meant where none is said */
  readonly graded: boolean;
  /** where it is not on either leg or on both: on one alone; or of the whole person, and then it has no side */
  readonly legs?: "one" | "whole";
  /** numbers that may be set of it, in place of a degree; their typical values are meant where none are said */
  readonly amounts?: Readonly<Record<string, Amount>>;
  /** what it does to a leg; what is of the whole person is asked for once, of whichever side */
  readonly changes: (side: Side, site: string, degree: Degree, amounts?: Amounts) => readonly Change[];
}

/** The legs that a condition may be on; the last is meant where none is said. */
export const sidesOf = (legs: Condition["legs"]): readonly [Side, ...(Side | "both")[]] =>
  legs === "one" ? sides : [...sides, "both"];

/** A number for each degree. */
export const byDegree =
  (mild: number, moderate: number, severe: number) =>
  (degree: Degree): number =>
    ({ mild, moderate, severe })[degree];

/** Several parameters times one factor. */
export const multiplied = (ids: readonly string[], times: number, ground: Ground): readonly Change[] =>
  ids.map((id) => ({ id, times, ground }));

/** Every amount at its typical value. */
export const typicalAmounts = (amounts: Readonly<Record<string, Amount>>): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([name, { typical }]) => [name, typical]));
