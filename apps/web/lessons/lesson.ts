import type { Measures, StudyDocument, UnitName } from "../../../src/index.js";
import { fixed, unitAfter } from "../../../src/charts/words.js";

/**
 * A lesson is data: a question, runs that a reader starts, three answers to choose from beforehand, and a sentence whose
 * numbers are measures of the runs. Its words stand in `texts/lessons.ts` under the same id.
 */

/** The value of a measure of a run; NaN where the run did not reach it. */
type At = (run: string, measure: string) => number;

/** A number of the answer: where it comes from, and how it is told. */
export interface LessonNumber {
  readonly of: (at: At) => number;
  readonly unit: UnitName;
  readonly decimals: number;
}

export interface Lesson {
  readonly id: string;
  /** what is run, by the name that the texts call it */
  readonly runs: Readonly<Record<string, StudyDocument>>;
  /** the signal that is drawn of these runs, and the part of it that matters, s */
  readonly drawn: {
    readonly signal: string;
    readonly runs: readonly string[];
    readonly from_s?: number;
    readonly until_s?: number;
  };
  readonly numbers: Readonly<Record<string, LessonNumber>>;
  /** which of the answers the model gives; undefined where it gives none of them */
  readonly found: (numbers: Readonly<Record<string, number>>) => string | undefined;
  /** the answer that the lesson's sentence tells: it is shown where the model gives this one and no other */
  readonly answer: string;
  /** claims of the evidence pages that go on from here */
  readonly claims: readonly string[];
  /** how the lab opens where the reader wants to go on alone: the run whose legs are taken, and their posture */
  readonly lab: { readonly run: string; readonly posture: "standing" | "sitting" | "lying" };
}

export interface Told {
  readonly found: string | undefined;
  /** numbers with their units, ready for the sentence; undefined where the model does not say what the sentence does */
  readonly numbers: Readonly<Record<string, string>> | undefined;
}

/** What the model's runs say to a lesson's question. */
export function toldBy(lesson: Lesson, measures: Readonly<Record<string, Measures>>): Told {
  const at: At = (run, measure) => {
    const measured = measures[run]?.[measure];
    if (measured === undefined)
      throw new Error(`Lesson ${lesson.id}: run "${run}" has no measure "${measure}".`);
    return measured.value ?? Number.NaN;
  };
  const values = Object.fromEntries(Object.entries(lesson.numbers).map(([name, { of }]) => [name, of(at)]));
  const found = lesson.found(values);
  const whole = Object.values(values).every(Number.isFinite);
  if (found !== lesson.answer || !whole) return { found, numbers: undefined };
  return {
    found,
    numbers: Object.fromEntries(
      Object.entries(lesson.numbers).map(([name, { unit, decimals }]) => [
        name,
        withUnit(values[name], unit, decimals),
      ]),
    ),
  };
}

const withUnit = (value: number, unit: UnitName, decimals: number): string =>
  `${fixed(value, decimals)}${unitAfter(unit)}`;

/** a measure of a run as it stands */
export const measure = (run: string, id: string, unit: UnitName, decimals = 0): LessonNumber => ({
  of: (at) => at(run, id),
  unit,
  decimals,
});

/** a share as a percentage */
export const percentage = (run: string, id: string): LessonNumber => ({
  of: (at) => 100 * at(run, id),
  unit: "%",
  decimals: 0,
});

/** one measure of two runs: the first less the second */
export const less = (
  [run, other]: readonly [string, string],
  id: string,
  unit: UnitName,
  decimals = 0,
): LessonNumber => ({ of: (at) => at(run, id) - at(other, id), unit, decimals });
