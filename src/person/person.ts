import { type Side, sides } from "../physiology/terms.js";
import type { Change } from "./change.js";
import { type Amounts, conditions, type Condition, type Degree } from "./conditions/index.js";
import { bodyChanges } from "./body-changes.js";
import type { Body } from "./healthy-adult.js";
import { treatments } from "./treatments.js";
import { assumed } from "../quantity/ground.js";

/** A condition or treatment of a person, every default filled in. */
export interface Applied {
  readonly id: string;
  /** absent where it is of the whole person */
  readonly side?: Side | "both";
  readonly site: string;
  readonly degree?: Degree;
  /** how much, where numbers are told of it */
  readonly amounts?: Amounts;
}

export interface Person {
  readonly body: Body;
  readonly conditions: readonly Applied[];
  readonly treatments: readonly Applied[];
  /** numbers of one's own in place of the circuit's, by id with or without the leg, in the parameter's unit */
  readonly parameters?: Readonly<Record<string, number>>;
}

/**
 * Everything in which a person differs from the base adult: the body, then what is wrong, then what was done, then the
 * numbers that a study sets itself.
 */
export function personalChanges(person: Person): readonly Change[] {
  return [
    ...bodyChanges(person.body),
    ...[...person.conditions, ...person.treatments].flatMap(changesOf),
    ...Object.entries(person.parameters ?? {}).flatMap(([id, to]) =>
      [id, ...(isOfOneLeg(id) ? [] : sides.map((side) => `${side}.${id}`))].map((each) => ({
        id: each,
        to,
        ground: setByStudy,
      })),
    ),
  ];
}

const isOfOneLeg = (id: string): boolean => sides.some((side) => id.startsWith(`${side}.`));

const setByStudy = assumed("set by the study itself");

const library: Readonly<Record<string, Condition>> = { ...conditions, ...treatments };

/** What one condition or treatment changes. */
export function changesOf({ id, side, site, degree = "moderate", amounts }: Applied): readonly Change[] {
  const { legs, changes } = library[id];
  if (legs === "whole") return changes(sides[0], site, degree, amounts);
  const legsOfIt = side === "left" || side === "right" ? [side] : sides;
  return legsOfIt.flatMap((leg) => changes(leg, site, degree, amounts));
}
