import { sides } from "../../physiology/terms.js";
import { change_s, rise } from "../library/entry.js";
import { level } from "../movements/gait.js";
import { repeatedMovements, type RepeatedId, steadyMovements } from "../movements/library.js";
import type { PostureId } from "../postures.js";
import { typicalValues } from "../settings.js";
import { endOf, type MealKind, type MovementEvent, type PostureEvent, type Scenario } from "../timeline.js";

/** A day as people tell it: from when to when one is where, what one does there, what breaks it, and what one eats. */

/** Where one is, and how the body is there. */
export const places = {
  bed: "lying",
  sofa: "sitting",
  desk: "sitting",
  table: "sitting",
  car: "sitting",
  "aeroplane seat": "sitting",
  "waiting room": "sitting",
  recliner: "legs-raised",
  kitchen: "standing",
  bathroom: "standing",
  counter: "standing",
  classroom: "standing",
  ward: "standing",
  street: "standing",
  bicycle: "on-saddle",
} as const satisfies Record<string, PostureId>;
export type Place = keyof typeof places;

/**
 * What one does: a gait at a speed or a movement again and again, for as long as there is time; any other movement that
 * goes on, its own times aside; or an exercise, once.
 */
export type Doing =
  | Common
  | { readonly goingOn: MovementEvent }
  | { readonly exercise: (from_s: number) => readonly MovementEvent[]; readonly posture: PostureId };
export type Common =
  | { readonly movement: "walk"; readonly speed_kmh: number }
  | { readonly movement: RepeatedId; readonly period_s?: number };

/** The same short thing again and again: every so many minutes, for so many. */
export interface Breaks {
  readonly every_min: number;
  readonly minutes: number;
  readonly doing: Doing;
}

/** Minutes are counted from the beginning of the schedule. */
export interface Stay {
  readonly from_min: number;
  readonly to_min: number;
  readonly posture: PostureId;
  readonly doing?: Doing;
  readonly breaks?: Breaks;
}

export interface Meal {
  readonly at_min: number;
  readonly carbohydrate_g: number;
  readonly kind: MealKind;
}

export interface Schedule {
  /** clock time of its beginning, minutes after midnight */
  readonly begins_min: number;
  readonly stays: readonly Stay[];
  readonly meals: readonly Meal[];
}

export const eating_s = 15 * 60;

/** Postures in which it can be done, the usual one first. */
export function posturesOf(doing: Doing): readonly PostureId[] {
  const own = eventsOf(doing, 0, 60).map(allowed);
  const all = own.reduce((common, some) => common.filter((one) => some.includes(one)));
  return "exercise" in doing ? [doing.posture, ...all.filter((one) => one !== doing.posture)] : all;
}

function allowed(event: MovementEvent): readonly PostureId[] {
  if (event.kind === "repeated") return repeatedMovements[event.movement].postures;
  return event.kind === "steady" ? steadyMovements[event.movement].postures : ["standing"];
}

/** s that it takes at least, with coming to it and leaving it: a whole exercise, or one repetition. */
export function shortest_s(doing: Doing): number {
  const events = eventsOf(doing, 0, 0);
  const own = "exercise" in doing ? endOf(events[events.length - 1]) : 2;
  const [first] = events;
  return 2 * change_s + (first.kind === "repeated" ? Math.max(own, first.period_s) : own);
}

/** How many breaks a stay has; the last one ends before it does. */
export const countOf = ({ every_min, minutes }: Breaks, stay_min: number): number =>
  Math.max(0, Math.ceil(stay_min / (every_min + minutes)) - 1);

/** The timeline of a schedule. Its stays follow one another without a gap. */
export function timelineOf({
  begins_min,
  stays,
  meals,
}: Schedule): Pick<Scenario, "duration_s" | "postures" | "movements" | "meals" | "marks" | "day"> {
  const postures: PostureEvent[] = [];
  const movements: MovementEvent[] = [];
  let now: PostureId | undefined;
  const take = (posture: PostureId, at_s: number): void => {
    if (posture === now) return;
    postures.push({ posture, at_s, over_s: now === undefined ? 0 : change_s });
    if (now !== undefined && now !== "standing" && posture === "standing") movements.push(rise(at_s));
    now = posture;
  };
  const act = (doing: Doing, from_s: number, to_s: number): void => {
    const fitting = posturesOf(doing);
    if (now === undefined || !fitting.includes(now)) take(fitting[0], from_s);
    movements.push(...eventsOf(doing, from_s + change_s, to_s - change_s));
  };
  for (const { from_min, to_min, posture, doing, breaks } of stays) {
    const [from_s, to_s] = [60 * from_min, 60 * to_min];
    take(posture, from_s);
    if (doing !== undefined) act(doing, from_s, to_s);
    if (breaks === undefined) continue;
    const { every_min, minutes } = breaks;
    for (let at = from_s + 60 * every_min; at + 60 * minutes < to_s; at += 60 * (every_min + minutes)) {
      act(breaks.doing, at, at + 60 * minutes);
      take(posture, at + 60 * minutes);
    }
  }
  const duration_s = 60 * (stays.at(-1)?.to_min ?? 0);
  const eaten = meals.map(({ at_min, carbohydrate_g, kind }) => ({
    at_s: 60 * at_min,
    over_s: eating_s,
    carbohydrate_g,
    kind,
  }));
  const [first] = eaten;
  return {
    duration_s,
    postures,
    movements,
    meals: eaten,
    marks: first === undefined ? [] : [{ name: "firstMeal", time_s: first.at_s }],
    day: { begins_min },
  };
}

function eventsOf(doing: Doing, at_s: number, until_s: number): readonly MovementEvent[] {
  if ("exercise" in doing) return doing.exercise(at_s);
  const event = "goingOn" in doing ? doing.goingOn : inShort(doing);
  if (event.kind !== "repeated") return [{ ...event, at_s, until_s }];
  return [{ ...event, at_s, count: Math.max(1, Math.floor((until_s - at_s) / event.period_s)) }];
}

function inShort(doing: Common): MovementEvent {
  const common = { sides, at_s: 0 } as const;
  if (doing.movement === "walk") {
    const manner = { ...level, speed_kmh: doing.speed_kmh };
    return { ...common, kind: "gait", movement: "walk", until_s: 0, manner };
  }
  const { movement } = doing;
  const { period_s: usual_s, duty, settings } = repeatedMovements[movement];
  const period_s = doing.period_s ?? usual_s;
  return {
    ...common,
    kind: "repeated",
    movement,
    count: 1,
    period_s,
    duty,
    settings: typicalValues(settings),
  };
}
