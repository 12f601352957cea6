import {
  type BodyInput,
  bodyInputIds,
  bodyInputs,
  type LegInput,
  mealInputs,
  type MealInput,
} from "../physiology/terms.js";
import { breathingPatterns } from "./breathing.js";
import { bounce } from "./movements/bounce.js";
import { effortOver, smoothStep } from "./movements/curve.js";
import { strideTime_s } from "./movements/gait.js";
import { repeatedMovements, steadyMovements } from "./movements/library.js";
import type { BodyInputs, RepeatedMovement, SteadyMovement } from "./movements/movement.js";
import { enteredPostures, onCourse, repetition, weightAt } from "./pose.js";
import type { Posture } from "./postures.js";
import type { BodyState, BreathingEvent, Scenario } from "./timeline.js";

/** time in which one way of breathing passes into another: about half a breath */
export const breathChange_s = 2;

const resting = Object.fromEntries(bodyInputIds.map((id) => [id, bodyInputs[id].atRest])) as BodyState;

/** Everything that acts on the body as a whole at one instant: posture, breathing, then what is added to them. */
export function bodyAt(scenario: Scenario, time: number): BodyState {
  const state = { ...resting };
  for (const { posture, weight } of enteredPostures(scenario, time)) {
    blend(state, { ...resting, ...posture.body }, weight);
  }
  for (const event of scenario.breathing) {
    blend(state, breathingPatterns[event.pattern].inputs, shareOf(event, time));
  }
  for (const event of scenario.movements) {
    if (event.kind === "gait") {
      const phase = (time - event.at_s) / strideTime_s(event.movement, event.manner.speed_kmh);
      const weight = weightAt(event, time);
      add(state, {
        "body.acceleration": weight * bounce(event.movement, event.manner.speed_kmh, phase),
        "body.hipsShare": weight,
      });
    }
    if (event.kind === "recording") add(state, { "body.hipsShare": weightAt(event, time) });
    if (event.kind === "steady") {
      const { hipsShare }: SteadyMovement = steadyMovements[event.movement];
      add(state, { "body.hipsShare": weightAt(event, time) * (hipsShare ?? 0) });
    }
    if (event.kind !== "repeated") continue;
    const movement: RepeatedMovement = repeatedMovements[event.movement];
    const now = repetition(event, time);
    if (now === undefined) continue;
    add(state, { "body.hipsShare": (movement.hipsShare ?? 0) * joining(now) });
    add(state, movement.addsToBody?.(now.within, now.length, event.settings) ?? {});
  }
  for (const { input, course } of scenario.body) {
    if (input !== "foot.warmth") state[input] += onCourse(course, time);
  }
  // legs that work in two ways at once have one pair of hips
  state["body.hipsShare"] = Math.min(1, state["body.hipsShare"]);
  return state;
}

/** What an input of a leg or of the body is in a posture that is held, nothing else going on. */
export function heldInput(posture: Posture, id: string): number {
  if (id in bodyInputs) return posture.body?.[id as BodyInput] ?? bodyInputs[id as BodyInput].atRest;
  if (id in mealInputs) return mealInputs[id as MealInput].atRest;
  // what is worn is on unless something is said of it
  if (id.includes(".garment.")) return 1;
  return posture.inputs[id.slice(id.indexOf(".") + 1) as LegInput] ?? 0;
}

/** 1 within a repetition, 0 at its ends, with edges of a tenth. */
const joining = ({ within, length }: { readonly within: number; readonly length: number }): number =>
  effortOver(within, length, 0.1 * length, 0.1 * length);

function blend(state: BodyState, inputs: BodyInputs, weight: number): void {
  for (const [id, value] of Object.entries(inputs) as [BodyInput, number][]) {
    state[id] = (1 - weight) * state[id] + weight * value;
  }
}

function add(state: BodyState, inputs: BodyInputs): void {
  for (const [id, value] of Object.entries(inputs) as [BodyInput, number][]) state[id] += value;
}

const shareOf = ({ at_s, until_s }: BreathingEvent, time: number): number =>
  smoothStep((time - at_s) / breathChange_s) *
  (1 - smoothStep((time - (until_s - breathChange_s)) / breathChange_s));
