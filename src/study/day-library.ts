import { type DayPlan, days, mealCarbohydrate_g, type Sojourn } from "../scenario/days/presets.js";
import { type Doing, posturesOf, shortest_s } from "../scenario/days/schedule.js";
import { doses } from "../scenario/library/doses.js";
import { setsOf } from "../scenario/library/prescribed.js";
import { type RepeatedId, repeatedMovements } from "../scenario/movements/library.js";
import { clockText } from "./clock.js";

/** Days that many people have, written as a study file writes a day of one's own, and what one can do in them. */

/** What one does in a stay or a break: a movement with its settings, or an exercise. */
export type DoingDocument = { readonly movement: string } & Readonly<Record<string, unknown>>;

export interface StayDocument {
  readonly to: string;
  readonly place: string;
  readonly doing?: DoingDocument;
  readonly breaks?: { readonly every_min: number; readonly minutes?: number; readonly doing: DoingDocument };
}

export interface DayDocument {
  readonly id: "day";
  readonly says?: string;
  readonly begins: string;
  readonly stays: readonly StayDocument[];
  readonly meals: readonly { readonly at: string; readonly carbohydrate_g: number }[];
}

export interface PresetDay {
  readonly id: string;
  readonly says: string;
  readonly scenario: DayDocument;
}

/** The days of the library with their settings as usual; each lives the same as the scenario of its id. */
export const presetDays = (): readonly PresetDay[] =>
  days.map(({ id, says, plan }) => ({ id, says, scenario: documentOf(plan, says) }));

const documentOf = ({ begins_min, sojourns, meals_min }: DayPlan, says: string): DayDocument => ({
  id: "day",
  says,
  begins: clockText(begins_min),
  stays: sojourns.map(stayOf),
  meals: meals_min.map((at_min) => ({ at: clockText(at_min), carbohydrate_g: mealCarbohydrate_g })),
});

const stayOf = ([place, until_min, { doing, breaks } = {}]: Sojourn): StayDocument => ({
  to: clockText(until_min),
  place,
  ...(doing === undefined ? {} : { doing }),
  ...(breaks === undefined ? {} : { breaks }),
});

/** Something one can do in a day. */
export interface Doable {
  readonly id: string;
  readonly says: string;
  /** in which it can be done */
  readonly postures: readonly string[];
  /** whole minutes that it takes at least */
  readonly least_min: number;
  /** an exercise is done once with its dose; anything else goes on for as long as there is time */
  readonly once: boolean;
}

export function doables(): readonly Doable[] {
  const walking: Doing = { movement: "walk", speed_kmh: 4 };
  return [
    doable("walk", "walking", walking),
    ...(Object.keys(repeatedMovements) as RepeatedId[])
      // getting up comes by itself
      .filter((movement) => movement !== "rise")
      .map((movement) => doable(movement, repeatedMovements[movement].says, { movement })),
    ...Object.entries(doses).map(([id, dose]) =>
      doable(id, dose.says, { posture: dose.posture, exercise: (from_s) => setsOf(dose, dose, from_s) }),
    ),
  ];
}

const doable = (id: string, says: string, doing: Doing): Doable => ({
  id,
  says,
  postures: posturesOf(doing),
  least_min: Math.ceil(shortest_s(doing) / 60),
  once: "exercise" in doing,
});
