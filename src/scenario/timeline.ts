import type { BodyInput, CuffName, GarmentInput, LegInput, Side } from "../physiology/terms.js";
import type { BreathingPattern } from "./breathing.js";
import type { GaitManner, GaitStyle } from "./movements/gait.js";
import type { RepeatedId, SteadyId } from "./movements/library.js";
import type { Pose, PostureId } from "./postures.js";
import type { SettingValues } from "./settings.js";

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
  /** breathing other than quiet */
  readonly breathing: readonly BreathingEvent[];
  /** what acts on the body as a whole, and what warms its feet */
  readonly body: readonly BodyEvent[];
  /** what is eaten, in order; a circuit that is asked for metabolism knows what to do with it */
  readonly meals?: readonly MealEvent[];
  /** a schedule of hours, told by the clock: looked at window by window, and time in it may be passed over */
  readonly day?: { readonly begins_min: number };
  readonly marks: readonly { readonly name: string; readonly time_s: number }[];
  /** one stride or repetition, where there is one that goes on */
  readonly cycle_s?: number;
  /** height of the heels of the shoes, over the forefoot */
  readonly heel_cm?: number;
  /** what a foot stands on besides */
  readonly wedges?: readonly WedgeEvent[];
  /** what is worn for a part of the time; a leg that has any has all that it wears among them */
  readonly garments?: readonly GarmentEvent[];
}

/** a working day: hours after a meal */
export const longest_s = 36_000;
/** of a day of the clock, and the days after it */
export const longestSchedule_min = 14 * 24 * 60;

export interface PostureEvent {
  /** by name, lying straight on a table tilted feet down, or as a pose of the segments */
  readonly posture: PostureId | { readonly tilt_deg: number } | Pose;
  readonly at_s: number;
  readonly over_s: number;
}

export type MovementEvent = { readonly sides: readonly Side[]; readonly at_s: number } & (
  | {
      readonly kind: "repeated";
      readonly movement: RepeatedId;
      readonly count: number;
      readonly period_s: number;
      /** share of the period from the start of the effort to its end */
      readonly duty: number;
      readonly settings: SettingValues;
    }
  | {
      readonly kind: "steady";
      readonly movement: SteadyId;
      readonly until_s: number;
      readonly settings: SettingValues;
    }
  | {
      readonly kind: "gait";
      readonly movement: GaitStyle;
      readonly until_s: number;
      readonly manner: GaitManner;
    }
  | { readonly kind: "recording"; readonly until_s: number }
);

/** When a movement is over. */
export const endOf = (event: MovementEvent): number =>
  event.kind === "repeated" ? event.at_s + event.count * event.period_s : event.until_s;

export interface CuffEvent {
  readonly cuff: CuffName;
  readonly sides: readonly Side[];
  /** pressure over time: straight lines between these points, nothing before and the last value after */
  readonly course: readonly { readonly time_s: number; readonly pressure_mmHg: number }[];
}

/** Where a cuff may sit, as it is written; that of the calf is the lower and the upper one in one piece. */
export const cuffSite = {
  foot: "footCuff",
  "lower-calf": "lowerCalfCuff",
  "upper-calf": "upperCalfCuff",
  calf: "calfCuff",
  thigh: "thighCuff",
} as const satisfies Record<string, CuffName>;
export type CuffSite = keyof typeof cuffSite;
export const cuffSites = Object.keys(cuffSite) as [CuffSite, ...CuffSite[]];
/** mmHg */
export const mostCuffPressure = 300;

export interface WedgeEvent {
  readonly sides: readonly Side[];
  /** height of the heel over the forefoot; negative where the forefoot is lifted */
  readonly heel_cm: number;
}

/** Something worn, from when it is put on until it is taken off; each takes a while. */
export interface GarmentEvent {
  readonly sides: readonly Side[];
  /** 0 where it is on from the start */
  readonly on_s: number;
  /** infinity where it stays on */
  readonly off_s: number;
  /** what of everything worn in the course of the run it is */
  readonly shares: Readonly<Record<GarmentInput, number>>;
}

export interface BreathingEvent {
  readonly pattern: BreathingPattern;
  readonly at_s: number;
  readonly until_s: number;
}

/** Something eaten or drunk at an even pace. */
export interface MealEvent {
  readonly at_s: number;
  /** how long eating it takes */
  readonly over_s: number;
  /** glucose, or carbohydrate that becomes as much glucose */
  readonly carbohydrate_g: number;
  /** a drink, or a mixed meal that is ground first */
  readonly kind: MealKind;
}

export const mealKinds = {
  liquid: "a drink: glucose dissolved in water",
  mixed: "a meal that the stomach has to grind first",
} as const;
export type MealKind = keyof typeof mealKinds;

/** Added to what posture and movement say: straight lines between these points, as for a cuff. */
export type Course = readonly { readonly time_s: number; readonly value: number }[];

export type BodyEvent =
  | { readonly input: BodyInput; readonly course: Course }
  | { readonly input: "foot.warmth"; readonly sides: readonly Side[]; readonly course: Course };

/** Inputs of the body as a whole at one instant. */
export type BodyState = Record<BodyInput, number>;

/** Inputs of one leg at one instant. */
export type LegState = Record<LegInput, number>;
