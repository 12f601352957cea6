import { doses, type Part } from "../scenario/library/doses.js";
import { level, strideTime_s } from "../scenario/movements/gait.js";
import { steadyMovements, turnOf } from "../scenario/movements/library.js";
import type { SteadyMovement } from "../scenario/movements/movement.js";
import type { PostureId } from "../scenario/postures.js";
import { typicalValues } from "../scenario/settings.js";

/**
 * What the model does for each guided exercise: the same movement at the same pace as the dose it comes from, as few
 * times as a picture needs. Where no dose is prescribed, the movement that is meant.
 */

export interface GuidedExercise {
  /** the dose it comes from, where there is one */
  readonly dose?: string;
  readonly posture: PostureId;
  /** movements of the sets in turn; none where a posture is all of it */
  readonly parts: readonly Part[];
  /** presses that are held for so long in every `period_s`, where nothing is moved */
  readonly held?: { readonly effort: number; readonly lasts_s: number; readonly period_s: number };
  /** what is taken after `posture`, and kept */
  readonly afterwards?: PostureId;
}

const dosed = (dose: keyof typeof doses, part?: number): GuidedExercise => {
  const { posture, parts } = doses[dose];
  return { dose, posture, parts: part === undefined ? parts : [parts[part]] };
};

const walk = { movement: "walk", minutes: 5 } as const;

export const guidedExercises = {
  "standing-rock": dosed("standing-rock"),
  "seated-rock": dosed("seated-rock"),
  "calf-raises": dosed("slow-calf-raises"),
  "single-leg-raises": {
    posture: "standing",
    parts: [{ movement: "one-leg-heel-raise", count: 10, period_s: 4, duty: 0.7 }],
  },
  "soleus-push-ups": dosed("hourly-soleus-push-ups"),
  "toe-pushes": dosed("seated-toe-pushes"),
  "ankle-pumps": dosed("hourly-ankle-pumps", 0),
  "ankle-circles": dosed("hourly-ankle-pumps", 1),
  "forefoot-press": dosed("ball-of-foot-press"),
  "band-presses": dosed("band-presses"),
  "band-raises": dosed("band-raises"),
  "achilles-stretch": dosed("achilles-stretches"),
  // the sole is stretched by the same pull as the toes
  "plantar-stretch": dosed("passive-toe-stretches"),
  "toe-stretch": dosed("passive-toe-stretches"),
  "push-off-walk": { posture: "standing", parts: [{ ...walk, manner: { ...level, speed_kmh: 5 } }] },
  "uphill-walk": dosed("uphill-walk"),
  stairs: dosed("stairs-in-sets"),
  "rope-jumps": dosed("short-rope-jumps"),
  "five-minute-walk": { posture: "standing", parts: [{ ...walk, manner: { ...level, speed_kmh: 4 } }] },
  "thirty-minute-walk": dosed("daily-walk"),
  "leg-elevation": { posture: "lying", parts: [], afterwards: "legs-raised" },
  "lying-ankle-pumps": dosed("ankle-flexes-lying"),
  "lying-press": { posture: "lying", parts: [], held: { effort: 0.5, lasts_s: 6.2, period_s: 8 } },
} as const satisfies Readonly<Record<string, GuidedExercise>>;

export type GuidedExerciseId = keyof typeof guidedExercises;

export interface Enactment {
  /** s from the beginning to the first repetition */
  readonly begins_s: number;
  /** s of one repetition, stride or step; of a posture, until it has settled */
  readonly cycle_s: number;
  readonly document: unknown;
}

/** s before the first repetition, so that the leg is first seen at rest */
const before_s = 1;
/** s in which somebody who lay flat has the legs up, and until their veins are empty */
const raising_s = 4;
const raised_s = 30;

/**
 * A study in which a guided exercise is done `count` times, in a circuit that is quick to run.
 *
 * @param options.period_s s from one repetition to the next, unless the exercise's own; the parts keep their shares
 * @param options.part which of the movements, where the sets differ
 */
export function enact(
  id: GuidedExerciseId,
  { count, period_s, part = 0 }: { count: number; period_s?: number; part?: number },
): Enactment {
  const { posture, parts, held, afterwards }: GuidedExercise = guidedExercises[id];
  const study = (cycle_s: number, duration_s: number, rest: object): Enactment => ({
    begins_s: before_s,
    cycle_s,
    document: {
      person: { base: "healthy-adult" },
      circuit: "open-leg",
      scenario: { id: "timeline", duration_s, postures: [{ posture }], ...rest },
    },
  });
  const one: Part | undefined = parts[part];
  if (afterwards !== undefined) {
    return study(raised_s, before_s + raised_s, {
      postures: [{ posture }, { posture: afterwards, at_s: before_s, over_s: raising_s }],
    });
  }
  if (held !== undefined) {
    const every_s = period_s ?? held.period_s;
    const lasts_s = (held.lasts_s / held.period_s) * every_s;
    const movements = Array.from({ length: count }, (_, k) => ({
      movement: "press",
      at_s: before_s + k * every_s,
      until_s: before_s + k * every_s + lasts_s,
      effort: held.effort,
    }));
    return study(every_s, before_s + count * every_s, { movements });
  }
  if (one === undefined) throw new RangeError(`${id} has no part ${part}`);
  const side = one.movement === "one-leg-heel-raise" ? "left" : "both";
  if ("period_s" in one) {
    const { movement, duty, settings } = one;
    const every_s = period_s ?? one.period_s;
    return study(every_s, before_s + count * every_s, {
      movements: [{ movement, side, at_s: before_s, count, period_s: every_s, duty, ...settings }],
    });
  }
  const cycle_s = cycleOf(one);
  const lasts_s = before_s + count * cycle_s;
  const how = "manner" in one ? one.manner : one.settings;
  // it has not begun to end when the picture ends
  const until_s = lasts_s + 1;
  return study(cycle_s, lasts_s + 1, {
    movements: [{ movement: one.movement, side, at_s: before_s, until_s, ...how }],
  });
}

/** s of one stride, or of one turn of what is kept going. */
function cycleOf(part: Exclude<Part, { period_s: number }>): number {
  if ("manner" in part) return strideTime_s(part.movement, part.manner.speed_kmh);
  const { settings }: SteadyMovement = steadyMovements[part.movement];
  return turnOf(part.movement, { ...typicalValues(settings), ...part.settings }) ?? 1;
}
