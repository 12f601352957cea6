import { legInputs, type LegInput, type Side } from "../physiology/terms.js";
import { smoothStep } from "./movements/curve.js";
import { gaitInputs, strideTime_s } from "./movements/gait.js";
import { repeatedMovements, steadyMovements, turnOf } from "./movements/library.js";
import type { Inputs, RepeatedMovement, SteadyMovement } from "./movements/movement.js";
import { type Posture, posed, postures, tilted } from "./postures.js";
import type { Movement } from "./recordings/movement.js";
import { recordedInputs } from "./recordings/play.js";
import {
  type Course,
  type CuffEvent,
  endOf,
  type LegState,
  type MovementEvent,
  type PostureEvent,
  type Scenario,
} from "./timeline.js";

/** time in which a gait or a held effort starts and stops: about half a stride, where it has no way of its own */
const usualRamp_s = 0.6;

export function rampOf(event: Exclude<MovementEvent, { kind: "repeated" }>): number {
  if (event.kind !== "steady") return usualRamp_s;
  const movement: SteadyMovement = steadyMovements[event.movement];
  return movement.ramp_s ?? usualRamp_s;
}

/** Everything that acts on one leg at one instant: posture, then what takes its place, then what is added to it. */
export function legAt(
  scenario: Scenario,
  recording: Movement | undefined,
  side: Side,
  time: number,
): LegState {
  const state = postureAt(scenario, time);
  for (const event of scenario.movements) {
    if (event.kind === "repeated") add(state, repetitionAt(event, side, time, state));
    else if (event.sides.includes(side)) {
      const weight = weightAt(event, time);
      if (weight > 0) blend(state, replacementAt(event, recording, side, time, state), weight);
    }
  }
  const heel_cm = heelOf(scenario, side);
  if (heel_cm !== 0) wearHeel(state, heel_cm);
  for (const id of legInputs) {
    // nobody gives more than everything, or presses on the ground with less than nothing
    if (id.endsWith(".activation")) state[id] = Math.min(1, Math.max(0, state[id]));
  }
  state["foot.load"] = Math.max(0, state["foot.load"]);
  for (const event of scenario.body) {
    if ("sides" in event && event.sides.includes(side)) state[event.input] += onCourse(event.course, time);
  }
  for (const cuff of scenario.cuffs) {
    if (cuff.sides.includes(side)) state[`${cuff.cuff}.pressure`] += cuffPressure(cuff, time);
  }
  return state;
}

const still = (): LegState => Object.fromEntries(legInputs.map((id) => [id, 0])) as LegState;

function add(state: LegState, inputs: Inputs): void {
  for (const [id, value] of Object.entries(inputs) as [LegInput, number][]) state[id] += value;
}

function blend(state: LegState, inputs: Inputs, weight: number): void {
  for (const [id, value] of Object.entries(inputs) as [LegInput, number][]) {
    state[id] = (1 - weight) * state[id] + weight * value;
  }
}

export function postureOf(event: PostureEvent["posture"]): Posture {
  if (typeof event === "string") return postures[event];
  return "tilt_deg" in event ? tilted(event.tilt_deg) : posed(event);
}

/** The postures that have begun, one after the other, and how far each has been entered. */
export function enteredPostures(
  { postures: events }: Scenario,
  time: number,
): readonly { readonly posture: Posture; readonly weight: number }[] {
  return events
    .map(({ posture, at_s, over_s }, k) => {
      const later = over_s > 0 ? smoothStep((time - at_s) / over_s) : time >= at_s ? 1 : 0;
      return { posture: postureOf(posture), weight: k === 0 ? 1 : later };
    })
    .filter(({ weight }) => weight > 0);
}

function postureAt(scenario: Scenario, time: number): LegState {
  const state = still();
  for (const { posture, weight } of enteredPostures(scenario, time)) {
    const { inputs } = posture;
    for (const id of legInputs) state[id] = (1 - weight) * state[id] + weight * (inputs[id] ?? 0);
  }
  return state;
}

/** Smooth beginning and end of what replaces the posture. */
export function weightAt(event: Exclude<MovementEvent, { kind: "repeated" }>, time: number): number {
  const since = time - event.at_s;
  const ramp_s = rampOf(event);
  return smoothStep(since / ramp_s) * (1 - smoothStep((time - (endOf(event) - ramp_s)) / ramp_s));
}

/** How far a repetition has come that is going on, and how long it is. */
export function repetition(
  event: MovementEvent & { kind: "repeated" },
  time: number,
): { readonly within: number; readonly length: number } | undefined {
  const since = time - event.at_s;
  const done = Math.floor(since / event.period_s);
  const within = since - done * event.period_s;
  const length = event.duty * event.period_s;
  return since < 0 || done >= event.count || within >= length ? undefined : { within, length };
}

function repetitionAt(
  event: MovementEvent & { kind: "repeated" },
  side: Side,
  time: number,
  leg: LegState,
): Inputs {
  const now = repetition(event, time);
  if (now === undefined) return {};
  const movement: RepeatedMovement = repeatedMovements[event.movement];
  const part = event.sides.includes(side) ? movement.adds : movement.addsToOther;
  return part?.(now.within, now.length, event.settings, leg) ?? {};
}

function replacementAt(
  event: Exclude<MovementEvent, { kind: "repeated" }>,
  recording: Movement | undefined,
  side: Side,
  time: number,
  leg: LegState,
): Inputs {
  const since = time - event.at_s;
  switch (event.kind) {
    case "steady": {
      const movement: SteadyMovement = steadyMovements[event.movement];
      const turn_s = turnOf(event.movement, event.settings);
      return movement.holds(event.settings, turn_s === undefined ? 0 : phaseOf(since / turn_s, side), leg);
    }
    case "recording":
      if (recording === undefined) throw new Error("A recorded movement is asked for but none was given.");
      return recordedInputs(recording, side, since);
    case "gait": {
      const strides = since / strideTime_s(event.movement, event.manner.speed_kmh);
      return gaitInputs(event.movement, event.manner, phaseOf(strides, side));
    }
  }
}

/** How far a leg is in its stride or turn: the right one is half of it behind the left. */
function phaseOf(turns: number, side: Side): number {
  const phase = turns + (side === "left" ? 0 : 0.5);
  return phase - Math.floor(phase);
}

/** Height of one heel over its forefoot, by the shoe and by what it stands on. */
const heelOf = ({ heel_cm, wedges }: Scenario, side: Side): number =>
  (wedges ?? []).reduce((sum, wedge) => sum + (wedge.sides.includes(side) ? wedge.heel_cm : 0), heel_cm ?? 0);

/** cm from the heel to the ball of the foot */
const ballToHeel_cm = 17;
/** assumed: an ankle goes no further than 45 degrees down */
const furthestDown = Math.PI / 4;

/** A heel holds the ankle down while the foot is on the ground, and leaves it less way to go. */
function wearHeel(state: LegState, heel_cm: number): void {
  const onGround = smoothStep(state["foot.load"] / 0.1);
  const rise = heel_cm / ballToHeel_cm;
  // arc sine by its series, within a degree up to the highest heel
  const held = rise * (1 + (rise * rise) / 6 + (3 * rise * rise * rise * rise) / 40) * onGround;
  const own = state["ankle.angle"];
  state["ankle.angle"] = held + (own > 0 ? own * (1 - held / furthestDown) : own);
}

export const cuffPressure = ({ course }: CuffEvent, time: number): number =>
  onLines(course, time, ({ pressure_mmHg }) => pressure_mmHg);

export const onCourse = (course: Course, time: number): number => onLines(course, time, ({ value }) => value);

/** Straight lines between points; nothing before the first, and the last value after the last. */
function onLines<Point extends { readonly time_s: number }>(
  course: readonly Point[],
  time: number,
  value: (point: Point) => number,
): number {
  const [first] = course;
  if (first === undefined || time < first.time_s) return 0;
  // the first point that lies ahead; a device squeezes hundreds of times
  let [low, high] = [0, course.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (course[middle].time_s <= time) low = middle + 1;
    else high = middle;
  }
  const from = course[low - 1];
  const to = course[low];
  if (to === undefined) return value(from);
  const share = (time - from.time_s) / (to.time_s - from.time_s);
  return value(from) + share * (value(to) - value(from));
}
