import type { LegInput, Side } from "../physiology/terms.js";
import type { GaitStyle } from "./movements/gait.js";
import type { PostureId } from "./postures.js";

/**
 * A scenario is a timeline that can be run: postures, movements and devices as dated events, and marks that name
 * instants. It is data; no person is in it.
 */
export interface Scenario {
  readonly id: string;
  readonly says: string;
  readonly duration_s: number;
  /** the first posture holds from the start, settled; the others are entered at `at_s` over `over_s` */
  readonly postures: readonly PostureEvent[];
  readonly movements: readonly MovementEvent[];
  readonly cuffs: readonly CuffEvent[];
  readonly marks: readonly { readonly name: string; readonly time_s: number }[];
}

export interface PostureEvent {
  /** by name, or lying straight on a table tilted feet down */
  readonly posture: PostureId | { readonly tilt_deg: number };
  readonly at_s: number;
  readonly over_s: number;
}

export type MovementEvent = { readonly sides: readonly Side[] } & (
  | {
      /** rises and lowers the heels `count` times */
      readonly kind: "raise" | "dorsiflexion" | "weight-transfer" | "ankle-exercise";
      readonly at_s: number;
      readonly count: number;
      readonly period_s: number;
      /** share of the period from the start of the effort to its end */
      readonly duty: number;
      /** 1 is body weight on both legs, or as far as the ankle goes */
      readonly effort: number;
    }
  | {
      readonly kind: "gait";
      readonly at_s: number;
      readonly until_s: number;
      readonly style: GaitStyle;
      readonly speed_kmh: number;
    }
  | { readonly kind: "recording"; readonly at_s: number; readonly until_s: number }
  | {
      /** a steady effort without movement */
      readonly kind: "press";
      readonly at_s: number;
      readonly until_s: number;
      readonly effort: number;
      readonly knee_deg: number;
    }
);

export interface CuffEvent {
  readonly cuff: "thighCuff" | "calfCuff";
  readonly sides: readonly Side[];
  /** pressure over time: straight lines between these points, nothing before and the last value after */
  readonly course: readonly { readonly time_s: number; readonly pressure_mmHg: number }[];
}

/** Inputs of one leg at one instant. */
export type LegState = Record<LegInput, number>;
