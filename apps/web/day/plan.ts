import { clockOf, minutesOf } from "../clock.js";
import type { StudyDocument } from "../../../src/index.js";
import type { DayDocument, DoingDocument, StayDocument } from "../../../src/study/day-library.js";

/**
 * A day as it is edited. Stays follow one another without a gap and without overlap: what one grows by, its neighbour
 * gives. Times are minutes after the first midnight; every change gives a new plan.
 */

export interface Stay {
  /** tells entries apart while they move */
  readonly key: number;
  /** it begins where the stay before it ends */
  readonly to: number;
  readonly place: string;
  readonly doing?: DoingDocument;
  readonly breaks?: StayDocument["breaks"];
}

export interface Meal {
  readonly key: number;
  readonly at: number;
  readonly carbohydrate_g: number;
}

/** Stockings on both legs from when to when. */
export interface Worn {
  readonly key: number;
  readonly class: string;
  readonly on: number;
  readonly off: number;
}

export interface Plan {
  readonly begins: number;
  readonly stays: readonly Stay[];
  readonly meals: readonly Meal[];
  readonly worn: readonly Worn[];
}

/** min, to which times are rounded when they are moved */
export const grid = 5;
/** min that a meal takes */
export const eating = 15;
const hour = 60;
const wholeDay = 24 * hour;
/** a page shows a day, and the library goes on to fourteen */
const longest = 36 * hour;

let lastKey = 0;
const newKey = (): number => ++lastKey;

export const snapped = (min: number): number => Math.round(min / grid) * grid;

/** Minutes of a time of the clock; of the days on which it comes, that nearest to another time. */
export function minutesAt(text: string, near: number): number | undefined {
  const min = minutesOf(text);
  return min === undefined ? undefined : min + wholeDay * Math.max(0, Math.round((near - min) / wholeDay));
}

export const endOf = (plan: Plan): number => plan.stays.at(-1)?.to ?? plan.begins;
export const fromOf = (plan: Plan, k: number): number => (k === 0 ? plan.begins : plan.stays[k - 1].to);

const clamped = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Moves the end of stay k, or with −1 the beginning of the day: one neighbour grows, the other gives, and both stay. */
export function moveEdge(plan: Plan, k: number, to: number): Plan {
  if (k < 0) {
    const low = Math.max(0, endOf(plan) - longest);
    const begins = clamped(to, low, Math.min(plan.stays[0].to - grid, wholeDay - 1));
    return kept({ ...plan, begins });
  }
  const high = k + 1 < plan.stays.length ? plan.stays[k + 1].to - grid : plan.begins + longest;
  const at = clamped(to, fromOf(plan, k) + grid, high);
  return kept({ ...plan, stays: plan.stays.map((stay, j) => (j === k ? { ...stay, to: at } : stay)) });
}

/**
 * Moves a stay as it is. The stay before it grows and the next one with room gives, or the other way round; what is too
 * short in between moves along. Where nobody has room, nothing moves.
 */
export function moveStay(plan: Plan, k: number, by: number): Plan {
  const size = Math.abs(by);
  const hasRoom = (j: number): boolean => plan.stays[j].to - fromOf(plan, j) >= size + grid;
  const all = plan.stays.map((_, j) => j);
  // edges that move: −1 is the beginning of the day
  const first = by > 0 ? k - 1 : (all.findLast((j) => j < k && hasRoom(j)) ?? -1);
  const last = by > 0 ? (all.find((j) => j > k && hasRoom(j)) ?? plan.stays.length) - 1 : k;
  const [begins, end] = [first < 0 ? plan.begins + by : plan.begins, endOf(plan)];
  const ends = last === plan.stays.length - 1 ? end + by : end;
  if (begins < 0 || begins >= wholeDay || ends - begins > longest) return plan;
  const stays = plan.stays.map((stay, j) => (j >= first && j <= last ? { ...stay, to: stay.to + by } : stay));
  return kept({ ...plan, begins, stays });
}

/** A new stay at the same place in the second half of stay k; none where there is no room for two. */
export function addStay(plan: Plan, k: number): { readonly plan: Plan; readonly key: number | undefined } {
  const stay = plan.stays[k];
  const from = fromOf(plan, k);
  const middle = snapped((from + stay.to) / 2);
  if (middle - from < grid || stay.to - middle < grid) return { plan, key: undefined };
  const key = newKey();
  const halves = [
    { ...stay, to: middle },
    { key, to: stay.to, place: stay.place },
  ];
  return { plan: { ...plan, stays: plan.stays.toSpliced(k, 1, ...halves) }, key };
}

/** Takes a stay away; the one before it grows over its time, or the one after it where it was the first. */
export function removeStay(plan: Plan, k: number): Plan {
  if (plan.stays.length === 1) return plan;
  const { to } = plan.stays[k];
  const stays = plan.stays.toSpliced(k, 1);
  return { ...plan, stays: k === 0 ? stays : stays.map((stay, j) => (j === k - 1 ? { ...stay, to } : stay)) };
}

export const setStay = (plan: Plan, k: number, change: Partial<Omit<Stay, "key" | "to">>): Plan => ({
  ...plan,
  stays: plan.stays.map((stay, j) => (j === k ? without({ ...stay, ...change }) : stay)),
});

/** what is set to nothing is not written */
const without = (stay: Stay): Stay =>
  Object.fromEntries(Object.entries(stay).filter(([, value]) => value !== undefined)) as unknown as Stay;

/** Moves a meal; it stays between its neighbours and within the day. */
export function moveMeal(plan: Plan, k: number, at: number): Plan {
  const low = k === 0 ? plan.begins : plan.meals[k - 1].at + eating;
  const high = (k + 1 < plan.meals.length ? plan.meals[k + 1].at : endOf(plan)) - eating;
  return {
    ...plan,
    meals: plan.meals.map((meal, j) =>
      j === k ? { ...meal, at: clamped(at, low, Math.max(low, high)) } : meal,
    ),
  };
}

export const setMeal = (plan: Plan, k: number, carbohydrate_g: number): Plan => ({
  ...plan,
  meals: plan.meals.map((meal, j) => (j === k ? { ...meal, carbohydrate_g } : meal)),
});

/** A meal in the middle of the longest time without one. */
export function addMeal(
  plan: Plan,
  carbohydrate_g: number,
): { readonly plan: Plan; readonly key: number | undefined } {
  const begins = [plan.begins, ...plan.meals.map(({ at }) => at + eating)];
  const ends = [...plan.meals.map(({ at }) => at), endOf(plan)];
  const spans = begins.map((from, k) => ends[k] - from);
  const longestSpan = Math.max(...spans);
  if (longestSpan < eating + grid) return { plan, key: undefined };
  const k = spans.indexOf(longestSpan);
  const at = snapped(begins[k] + (longestSpan - eating) / 2);
  const key = newKey();
  return { plan: { ...plan, meals: plan.meals.toSpliced(k, 0, { key, at, carbohydrate_g }) }, key };
}

export const removeMeal = (plan: Plan, k: number): Plan => ({ ...plan, meals: plan.meals.toSpliced(k, 1) });

/** Stockings from soon after the beginning until before the end, where none are worn yet. */
export function addWorn(plan: Plan): { readonly plan: Plan; readonly key: number | undefined } {
  const [on, off] = [plan.begins + 2 * grid, endOf(plan) - 2 * grid];
  if (plan.worn.length > 0 || off - on < grid) return { plan, key: undefined };
  const key = newKey();
  return { plan: { ...plan, worn: [{ key, class: "II", on, off }] }, key };
}

export const setWorn = (plan: Plan, k: number, change: Partial<Omit<Worn, "key">>): Plan => ({
  ...plan,
  worn: plan.worn.map((one, j) => {
    if (j !== k) return one;
    const next = { ...one, ...change };
    const on = clamped(next.on, plan.begins, next.off - grid);
    return { ...next, on, off: clamped(next.off, on + grid, endOf(plan)) };
  }),
});

/** Moves what is worn as it is, within the day. */
export function moveWorn(plan: Plan, k: number, by: number): Plan {
  const { on, off } = plan.worn[k];
  const step = clamped(by, plan.begins - on, endOf(plan) - off);
  return setWorn(plan, k, { on: on + step, off: off + step });
}

export const removeWorn = (plan: Plan, k: number): Plan => ({ ...plan, worn: plan.worn.toSpliced(k, 1) });

/** When a day becomes shorter, what would lie outside it comes in or goes. */
function kept(plan: Plan): Plan {
  const end = endOf(plan);
  return {
    ...plan,
    meals: plan.meals.filter(({ at }) => at >= plan.begins && at + eating <= end),
    worn: plan.worn
      .map((one) => ({ ...one, on: Math.max(one.on, plan.begins), off: Math.min(one.off, end) }))
      .filter(({ on, off }) => off - on >= grid),
  };
}

export const hasBreaks = ({ stays }: Plan): boolean => stays.some(({ breaks }) => breaks !== undefined);

/** The same day without what breaks its stays. */
export const withoutBreaks = (plan: Plan): Plan => ({
  ...plan,
  stays: plan.stays.map(({ breaks: _, ...stay }) => stay),
});

export const withoutStockings = (plan: Plan): Plan => ({ ...plan, worn: [] });

/** A day that a study file writes, as it is edited here. */
export function planOf({ begins, stays, meals }: DayDocument, devices: StudyDocument["devices"] = []): Plan {
  const min = (text: string): number => {
    const [hours, minutes] = text.split(":").map(Number);
    return hour * hours + minutes;
  };
  return {
    begins: min(begins),
    stays: stays.map(({ to, ...stay }) => ({ ...stay, key: newKey(), to: min(to) })),
    meals: meals.map(({ at, carbohydrate_g }) => ({ key: newKey(), at: min(at), carbohydrate_g })),
    worn: devices.filter(isTimedStocking).map((one) => ({
      key: newKey(),
      class: String(one.class),
      on: min(String(one.on)),
      off: min(String(one.off)),
    })),
  };
}

const isTimedStocking = ({ id, on, off }: NonNullable<StudyDocument["devices"]>[number]): boolean =>
  id === "stocking" && typeof on === "string" && typeof off === "string";

/** The day as a study file writes it, for somebody with what they wear all day. */
export function studyOfDay(plan: Plan, who: Omit<StudyDocument, "scenario">): StudyDocument {
  const scenario: DayDocument = {
    id: "day",
    begins: clockOf(plan.begins, true),
    stays: plan.stays.map(({ key: _, to, ...stay }) => ({ to: clockOf(to, true), ...stay })),
    meals: plan.meals.map(({ at, carbohydrate_g }) => ({ at: clockOf(at, true), carbohydrate_g })),
  };
  const worn = plan.worn.map(({ class: grade, on, off }) => ({
    id: "stocking",
    class: grade,
    on: clockOf(on, true),
    off: clockOf(off, true),
  }));
  return {
    ...who,
    scenario: { ...scenario },
    ...(who.devices === undefined && worn.length === 0 ? {} : { devices: [...(who.devices ?? []), ...worn] }),
  };
}

/** A study's day as it is edited here, and whose it is; undefined where it says more than this page can write. */
export function plannedIn(
  study: StudyDocument,
): { readonly plan: Plan; readonly who: Omit<StudyDocument, "scenario"> } | undefined {
  const { scenario, person, circuit, devices = [] } = study;
  if (typeof scenario !== "object" || scenario.id !== "day") return undefined;
  const day = scenario as unknown as Omit<DayDocument, "meals"> & Partial<DayDocument>;
  const plan = planOf({ ...day, meals: day.meals ?? [] }, devices);
  const who = {
    person,
    devices: devices.filter((one) => !isTimedStocking(one)),
    ...(circuit === undefined ? {} : { circuit }),
  };
  const isWhole = inOrder(studyOfDay(plan, who)) === inOrder({ ...study, devices });
  return isWhole && endOf(plan) - plan.begins <= longest ? { plan, who } : undefined;
}

/** plain data as text, whatever order its names came in */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/** Where a sentence of the library points: a stay, a meal, what is worn, or the day. */
export interface Blame {
  readonly of: "stays" | "meals" | "worn" | "day";
  readonly index: number;
}

/** `devices` are those that were there before what is worn for a time. */
export function blameOf(sentence: string, devices: number): Blame {
  const match = /^(?:scenario\.(stays|meals)|(devices))\.(\d+)\b/.exec(sentence);
  if (match === null) return { of: "day", index: 0 };
  const index = Number(match[3]);
  if (match[2] === undefined) return { of: match[1] as "stays" | "meals", index };
  return index >= devices ? { of: "worn", index: index - devices } : { of: "day", index: 0 };
}
