import type { BodyInput, LegInput } from "../../physiology/terms.js";
import type { Ground } from "../../quantity/ground.js";
import type { PostureId } from "../postures.js";
import type { Settings, SettingValues } from "../settings.js";

export type Inputs = Partial<Record<LegInput, number>>;
export type BodyInputs = Partial<Record<BodyInput, number>>;

/** What the leg is told before the movement: the posture, and what other movements have added to it. */
export type Stance = Readonly<Record<LegInput, number>>;

/** A movement done again and again. What it adds comes on top of the posture, so that movements can be mixed. */
export interface RepeatedMovement {
  readonly says: string;
  readonly ground: Ground;
  readonly settings: Settings;
  /** in which it makes sense; the first is the usual one */
  readonly postures: readonly [PostureId, ...PostureId[]];
  /** how often it is usually done, and the share of a repetition that it takes */
  readonly period_s: number;
  readonly duty: number;
  /** the longest step that follows it, where the usual one passes over its landing */
  readonly longestStep_ms?: number;
  /** what one repetition adds to the leg `time` after its start; nothing at its start and at its `length` */
  readonly adds: (time: number, length: number, values: SettingValues, leg: Stance) => Inputs;
  /** what it adds to the other leg where one leg does it alone */
  readonly addsToOther?: (time: number, length: number, values: SettingValues) => Inputs;
  /** share in which hips, trunk and arms join in what the thighs do, `body.hipsShare`; none where the legs work alone */
  readonly hipsShare?: number;
  /** what it adds to the body, once for both legs */
  readonly addsToBody?: (time: number, length: number, values: SettingValues) => BodyInputs;
}

/** An effort or a pose that is held, or a movement kept going without a pause, the legs in turn. */
export interface SteadyMovement {
  readonly says: string;
  readonly ground: Ground;
  readonly settings: Settings;
  readonly postures: readonly [PostureId, ...PostureId[]];
  /** how long beginning and ending take, where not half a stride */
  readonly ramp_s?: number;
  /** one turn of it, where it turns */
  readonly period_s?: (values: SettingValues) => number;
  /** share in which hips, trunk and arms join in what the thighs do; none where the legs work alone */
  readonly hipsShare?: number;
  /** what the leg is told in place of what the posture says; `phase` from 0 to 1, half a turn later on the right */
  readonly holds: (values: SettingValues, phase: number, leg: Stance) => Inputs;
}

export const degree = Math.PI / 180;

/** Every input multiplied, for movements that follow one course. */
export const times = (factor: number, inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([id, value]) => [id, factor * value]));

/** Two courses at once, input by input. */
export const sum = (one: Inputs, other: Inputs): Inputs => {
  const both: Inputs = { ...one };
  for (const [id, value] of Object.entries(other) as [LegInput, number][]) both[id] = (both[id] ?? 0) + value;
  return both;
};
