import { exerciseIds } from "../exercises/exercise-id.js";
import { presetIds } from "../plan/preset-id.js";
import { type Profile, reminderStyles, workStyles } from "../profile.js";
import { countings, doings, type Entry } from "./entry.js";

/** What each field of an entry and of the profile may hold: what is read is checked by it, and a form is made of it. */

export type Field =
  | { readonly type: "number"; readonly low: number; readonly high: number; readonly whole?: true }
  | { readonly type: "one"; readonly of: readonly string[] }
  | { readonly type: "text"; readonly longest: number };

type Kind = Entry["kind"];
type Own<K extends Kind> = Exclude<keyof Extract<Entry, { kind: K }>, "id" | "at_ms" | "ahead_min" | "kind">;

const number = (low: number, high: number): Field => ({ type: "number", low, high });
const whole = (low: number, high: number): Field => ({ type: "number", low, high, whole: true });
const one = (of: readonly string[]): Field => ({ type: "one", of });
const text = (longest: number): Field => ({ type: "text", longest });

const day_min = 24 * 60;
const words = text(2000);

/** in the order in which they are shown, and stand in a table */
export const entryFields: {
  readonly [K in Kind]: Readonly<Record<Own<K>, Field>>;
} = {
  session: {
    exercise: one(exerciseIds),
    done: number(0, 100_000),
    asked: number(0, 100_000),
    lasts_s: number(0, 60 * day_min),
    counted: one(countings),
  },
  doing: { doing: one(doings), how: one(["told", "inferred"]) },
  "put-off": { by_min: number(0, day_min) },
  busy: { for_min: number(0, day_min) },
  feeling: { heaviness: whole(0, 10), words },
  tape: { side: one(["left", "right"]), ankle_cm: number(5, 100) },
  "heel-rises": { on: one(["left", "right", "both"]), repetitions: whole(0, 1000) },
  note: { about: one(["shoes", "socks", "else"]), words },
};

const dated: Readonly<Record<string, Field>> = {
  id: text(100),
  // what a date can hold, since 1970
  at_ms: number(0, 8.64e15),
  ahead_min: number(-day_min, day_min),
};

/** What stands in a field against what it may hold: which, what was found, what was expected. */
export interface FieldFault {
  readonly field: string;
  readonly found: unknown;
  readonly expected: Field | "record" | "list" | "truth" | "time";
}

type Records = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Records =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function holds(field: Field, value: unknown): boolean {
  if (field.type === "one") return typeof value === "string" && field.of.includes(value);
  if (field.type === "text") return typeof value === "string" && value.length <= field.longest;
  const inside = typeof value === "number" && value >= field.low && value <= field.high;
  return inside && (field.whole !== true || Number.isInteger(value));
}

function faultIn(
  record: Records,
  fields: Readonly<Record<string, Field>>,
  under = "",
): FieldFault | undefined {
  for (const [field, expected] of Object.entries(fields)) {
    if (!Object.hasOwn(record, field) || !holds(expected, record[field]))
      return { field: `${under}${field}`, found: record[field], expected };
  }
  return undefined;
}

/** What is wrong with an entry as it was read; undefined where it is one. Fields that nobody knows are let be. */
export function entryFault(value: unknown): FieldFault | undefined {
  if (!isRecord(value)) return { field: "", found: value, expected: "record" };
  const { kind } = value;
  if (typeof kind !== "string" || !Object.hasOwn(entryFields, kind))
    return { field: "kind", found: kind, expected: one(Object.keys(entryFields)) };
  return faultIn(value, { ...dated, ...entryFields[kind as Kind] });
}

export const isEntry = (value: unknown): value is Entry => entryFault(value) === undefined;

const profileFields: Readonly<Partial<Record<keyof Profile, Field>>> = {
  safetyRead_ms: number(0, 8.64e15),
  work: one(workStyles),
};
const truths = ["applies", "standsSafely", "ankleLimits"] as const satisfies readonly (keyof Profile)[];
const hours = { from_min: number(0, day_min), until_min: number(0, day_min) };

/** What is wrong with a profile as it was read; undefined where it is one. */
export function profileFault(value: unknown): FieldFault | undefined {
  if (!isRecord(value)) return { field: "", found: value, expected: "record" };
  const untrue = truths.find((field) => typeof value[field] !== "boolean");
  if (untrue !== undefined) return { field: untrue, found: value[untrue], expected: "truth" };
  const preset = value.preset === undefined ? {} : { preset: one(presetIds) };
  return faultIn(value, { ...profileFields, ...preset }) ?? rhythmFault(value.rhythm);
}

function rhythmFault(rhythm: unknown): FieldFault | undefined {
  if (!isRecord(rhythm)) return { field: "rhythm", found: rhythm, expected: "record" };
  const plain = faultIn(rhythm, { every_min: number(20, 60), style: one(reminderStyles) }, "rhythm.");
  if (plain !== undefined) return plain;
  if (typeof rhythm.sound !== "boolean")
    return { field: "rhythm.sound", found: rhythm.sound, expected: "truth" };
  const lists: [string, (one: unknown, field: string) => FieldFault | undefined][] = [
    ["days", (day, field) => faultIn({ [field]: day }, { [field]: whole(0, 6) })],
    ["anchors", (anchor, field) => faultIn({ [field]: anchor }, { [field]: text(200) })],
    ["quiet", hoursFault],
  ];
  for (const [name, check] of lists) {
    const list = rhythm[name];
    const field = `rhythm.${name}`;
    if (!Array.isArray(list)) return { field, found: list, expected: "list" };
    for (const each of list) {
      const fault = check(each, field);
      if (fault !== undefined) return fault;
    }
  }
  return hoursFault(rhythm.working, "rhythm.working");
}

const hoursFault = (value: unknown, field: string): FieldFault | undefined =>
  isRecord(value) ? faultIn(value, hours, `${field}.`) : { field, found: value, expected: "record" };
