import type { Body } from "../person/healthy-adult.js";
import type { Side } from "../physiology/terms.js";
import type { Ground } from "../quantity/ground.js";
import type { Settings, SettingValues } from "../scenario/settings.js";
import type { CuffEvent, MovementEvent, Scenario } from "../scenario/timeline.js";
import type { Garment } from "./garment.js";

/** Something put on a leg: what it is, what may be set of it, and how it acts. */
export interface Device {
  readonly says: string;
  readonly ground: Ground;
  readonly settings: Settings;
  /** what it presses with, worn on a person of this build */
  readonly worn?: (values: SettingValues, body: Body) => Garment;
  /** what it does in time, besides what the scenario does */
  readonly acts?: (values: SettingValues, on: Occasion) => Acts;
  /** one squeeze, from its start: what a device that waits for the leg to refill must be told of the leg */
  readonly squeeze?: (values: SettingValues) => Squeeze;
  /** instrument that it is, at each of these sites */
  readonly reads?: { readonly instrument: "smart-insole"; readonly sites: readonly string[] };
}

/** What a device meets. */
export interface Occasion {
  readonly legs: readonly Side[];
  readonly duration_s: number;
  /** s from the end of one of its squeezes until the leg has nine tenths of its blood back */
  readonly refill_s: () => number;
}

/** Events that a device adds to a scenario. */
export interface Acts extends Pick<Partial<Scenario>, "wedges" | "cycle_s"> {
  readonly movements?: readonly MovementEvent[];
  readonly cuffs?: readonly CuffEvent[];
  /** when it works, where it does so for a while */
  readonly span?: { readonly begin_s: number; readonly end_s: number };
}

/** One inflation and deflation of all chambers. */
export interface Squeeze {
  readonly chambers: readonly Pick<CuffEvent, "cuff" | "course">[];
  /** s from its beginning until every chamber is empty */
  readonly length_s: number;
  /** whose refill it waits for */
  readonly limb: "foot" | "calf";
}
