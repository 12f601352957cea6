import { sources } from "../evidence/index.js";
import type { Source } from "../evidence/source.js";
import type { Ground } from "../quantity/ground.js";
import type { ToldClaim } from "./claims.js";
import { explain } from "./explain.js";
import type { Movement } from "./movement.js";

/** A source is named in a text by its id: author, or authors, and year. */
const sourceId = /\b[a-z]+(?:-[a-z]+)*-(?:\d{4}|undated)\b/g;

/** Ids of the sources that a ground names: the one it was read in, or those that its sentence mentions. */
export function sourcesNamedIn(ground: Ground): readonly string[] {
  switch (ground.kind) {
    case "read":
      return [ground.source, ...(ground.place.match(sourceId) ?? [])];
    case "derived":
      return ground.from.match(sourceId) ?? [];
    case "assumed":
      return ground.why.match(sourceId) ?? [];
  }
}

/** The bibliography of exactly what a study used: laws, numbers, the person's factors, movement and method. */
export function cite(study: unknown, recording?: Movement): readonly Source[] {
  const { laws, numbers, choices } = explain(study, undefined, recording);
  const grounds = [
    ...laws.map(({ ground }) => ground),
    ...numbers.flatMap(({ ground, person }) => [ground, ...(person ?? []).map((change) => change.ground)]),
    ...choices.map(({ ground }) => ground),
  ];
  const named = new Set(grounds.flatMap(sourcesNamedIn));
  return sources.filter(({ id }) => named.has(id));
}

/** The sources that claims name, for and against. */
export function sourcesOf(claims: readonly ToldClaim[]): readonly Source[] {
  const named = new Set(
    claims.flatMap((claim) => [...claim.for, ...claim.against]).map(({ source }) => source),
  );
  return sources.filter(({ id }) => named.has(id));
}
