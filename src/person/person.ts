import { type Side, sides } from "../physiology/terms.js";
import type { Change } from "./change.js";
import { type Condition, conditions, type Degree } from "./conditions/index.js";
import { type Body, bodyChanges } from "./healthy-adult.js";
import { treatments } from "./treatments.js";
import { assumed } from "../quantity/ground.js";

/** A condition or treatment of a person, every default filled in. */
export interface Applied {
  readonly id: string;
  readonly side: Side | "both";
  readonly site: string;
  readonly degree?: Degree;
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
    ...person.conditions.flatMap((one) => changesOf(conditions, one)),
    ...person.treatments.flatMap((one) => changesOf(treatments, one)),
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

function changesOf(
  library: Readonly<Record<string, Condition>>,
  { id, side, site, degree }: Applied,
): readonly Change[] {
  const legs = side === "both" ? sides : [side];
  return legs.flatMap((leg) => library[id].changes(leg, site, degree ?? "moderate"));
}
