import { equationsOf, type LawKind } from "../engine/describe/law.js";
import type { Ground } from "../quantity/ground.js";
import { claimsTold, type ToldClaim } from "./claims.js";
import type { NamedStudy } from "./document.js";
import { type ExplainedNumber, explainedNumbers } from "./explained-numbers.js";
import { choicesOf, type ExplainedChoice, type ExplainedSetting, settingsOf } from "./explained-settings.js";
import { measuresOf } from "./list.js";
import type { Movement } from "./movement.js";
import { type ResolvedStudy, resolve } from "./resolve.js";
import { type Choice, choose } from "./rests-on.js";
import { withoutSide } from "./start.js";

export type { ExplainedNumber } from "./explained-numbers.js";
export type { ExplainedChoice, ExplainedSetting } from "./explained-settings.js";

export interface ExplainedLaw {
  readonly id: string;
  readonly says: string;
  readonly kind: LawKind;
  readonly equations: readonly string[];
  readonly valid: string;
  readonly omits: string;
  readonly ground: Ground;
}

export interface Explanation {
  readonly study: NamedStudy;
  /** what was asked for, where not everything was */
  readonly about?: { readonly id: string; readonly is: Choice["is"] };
  readonly settings: readonly ExplainedSetting[];
  readonly numbers: readonly ExplainedNumber[];
  readonly laws: readonly ExplainedLaw[];
  readonly choices: readonly ExplainedChoice[];
  /** what is said of the study's measures, or of the one that was asked for, with the sources for and against */
  readonly claims: readonly ToldClaim[];
  readonly counts: {
    readonly numbers: number;
    readonly read: number;
    readonly derived: number;
    readonly assumed: number;
    readonly dials: number;
    readonly laws: Readonly<Record<LawKind, number>>;
  };
}

/**
 * Every number of a study with its ground; or, of a measure, signal, number or law, those it rests on. The legs are
 * alike: what they share is told once.
 */
export function explain(input: unknown, about?: string, recording?: Movement): Explanation {
  const study = resolve(input, recording);
  const all = explainedNumbers(study);
  const chosen = about === undefined ? undefined : choose(study, all, about);
  const numbers = chosen === undefined ? all : all.filter((one) => chosen.numbers.has(one));
  const lawIds = new Set([...numbers.map(({ law }) => law), ...(chosen?.laws ?? [])]);
  const laws = study.circuit.laws
    .filter(({ id }) => chosen === undefined || lawIds.has(id))
    .map((law) => ({
      id: law.id,
      says: law.says,
      kind: law.kind,
      equations: equationsOf(law),
      valid: law.valid,
      omits: law.omits,
      ground: law.ground,
    }));
  const count = (kind: Ground["kind"]) => numbers.filter(({ ground }) => ground.kind === kind).length;
  const kinds: readonly LawKind[] = ["mechanism", "conservation", "phenomenological", "regularisation"];
  return {
    study: study.document,
    ...(chosen === undefined || about === undefined ? {} : { about: { id: about, is: chosen.is } }),
    settings: settingsOf(study),
    numbers,
    laws,
    choices: choicesOf(study),
    claims: claimsTold(measuresAskedFor(study, chosen, about)),
    counts: {
      numbers: numbers.length,
      read: count("read"),
      derived: count("derived"),
      assumed: count("assumed"),
      dials: numbers.filter(({ dial }) => dial).length,
      laws: Object.fromEntries(
        kinds.map((kind) => [kind, laws.filter((law) => law.kind === kind).length]),
      ) as Record<LawKind, number>,
    },
  };
}

/** Ids without the leg: all measures of the study, or the one it was asked about. */
function measuresAskedFor(study: ResolvedStudy, chosen?: Choice, about?: string): readonly string[] {
  if (about === undefined) return [...new Set(Object.keys(measuresOf(study)).map(withoutSide))];
  return chosen?.is === "measure" ? [withoutSide(about)] : [];
}
