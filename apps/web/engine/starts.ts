import type { StudyDocument } from "../../../src/index.js";
import type { States } from "../../../src/study/live.js";

/**
 * States after a night's rest that were computed when the page was built, so that it is alive at once. They belong to
 * a person and a posture; every other study lives its own night first.
 */
export type Starts = ReadonlyMap<string, States>;

/** As the build writes it. */
export interface WrittenStart {
  readonly study: StudyDocument;
  readonly states: Readonly<Record<string, number>>;
}

export const startsOf = (written: readonly WrittenStart[]): Starts =>
  new Map(written.map(({ study, states }) => [keyOfStart(study), new Map(Object.entries(states))]));

export const keyOfStart = ({ person, scenario, circuit, devices = [] }: StudyDocument): string =>
  JSON.stringify([person, restOf(scenario), circuit, devices]);

/** s; nothing that is done sooner leaves the night alone */
const soonest_s = 1;

/** A timeline that begins with rest in a posture is rested after the same night as the posture itself. */
function restOf(scenario: StudyDocument["scenario"]): StudyDocument["scenario"] {
  if (typeof scenario === "string" || scenario.id !== "timeline") return scenario;
  const {
    postures = [],
    movements = [],
    ...others
  } = scenario as {
    readonly postures?: readonly { readonly posture: unknown }[];
    readonly movements?: readonly { readonly at_s?: number }[];
  } & Record<string, unknown>;
  const plain = Object.keys(others).every((key) => ["id", "says", "duration_s", "marks"].includes(key));
  const still = movements.every(({ at_s = 0 }) => at_s >= soonest_s);
  const [first] = postures;
  return plain && still && typeof first?.posture === "string" ? first.posture : scenario;
}
