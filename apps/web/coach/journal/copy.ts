import { keepingTexts as texts } from "../../texts/coach/keeping.js";
import type { Profile } from "../profile.js";
import type { Aside } from "./database.js";
import type { Entry } from "./entry.js";
import { entryFault, type FieldFault, isEntry, profileFault } from "./fields.js";

/** A copy of the whole journal as a file. */

export interface Copy {
  readonly profile?: Profile;
  readonly entries: readonly Entry[];
  /** records that could not be read, as they were found */
  readonly aside: readonly Aside[];
  /** nothing in the file tells whether it is whole */
  readonly mayBeCut?: true;
}

const format = "second-heart journal";
export const copyVersion = 1;

/** ten years of a full day have a third of it */
export const largestCopy_MB = 50;

/** what JSON cannot say is said in words, so that a damaged record damages no copy */
function plain(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw) ?? "null");
  } catch {
    return String(raw);
  }
}

export function copyText(copy: Copy, at_ms: number): string {
  const { profile, entries } = copy;
  const aside = copy.aside.map((one) => ({ ...one, raw: plain(one.raw) }));
  const saved = new Date(at_ms).toISOString();
  return `${JSON.stringify({ format, version: copyVersion, saved, profile, entries, aside }, undefined, 1)}\n`;
}

/** What a file holds. Throws with one sentence where it is not whole: then nothing of it is taken. */
export function copyFrom(text: string): Copy {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error(texts.import.broken);
  }
  const { format: told, version, profile, entries, aside = [] } = (file ?? {}) as Record<string, unknown>;
  if (told !== format || typeof version !== "number") throw new Error(texts.import.foreign);
  if (version > copyVersion) throw new Error(texts.import.future(version, copyVersion));
  if (!Array.isArray(entries) || !Array.isArray(aside)) throw new Error(texts.import.broken);
  checkEntries(entries);
  const fault = profile === undefined ? undefined : profileFault(profile);
  if (fault !== undefined) throw new Error(texts.import.fault(texts.import.profile, faultText(fault)));
  if (!aside.every(isAside)) throw new Error(texts.import.broken);
  return { entries, aside, ...(profile === undefined ? {} : { profile: profile as Profile }) };
}

/** Throws with one sentence that names the first one that is no entry. */
export function checkEntries(records: readonly unknown[]): asserts records is readonly Entry[] {
  for (const [k, record] of records.entries()) {
    const fault = entryFault(record);
    if (fault !== undefined) throw new Error(texts.import.fault(texts.import.entry(k + 1), faultText(fault)));
  }
}

function isAside(value: unknown): value is Aside {
  const { id, at_ms, from } = (value ?? {}) as Partial<Aside>;
  return typeof id === "string" && Number.isFinite(at_ms) && (from === "entries" || from === "profile");
}

/** "ankle_cm is "wide"; expected is a number from 5 to 100" */
export function faultText({ field, found, expected }: FieldFault): string {
  const shown = found === undefined ? texts.nothing : (JSON.stringify(plain(found)) ?? "").slice(0, 60);
  return texts.fault(
    field,
    shown,
    typeof expected === "string" ? texts.expected[expected] : expectedText(expected),
  );
}

function expectedText(field: Exclude<FieldFault["expected"], string>): string {
  if (field.type === "one") {
    const { of } = field;
    return of.length > 8 ? texts.expected.oneOfMany(of.length, of[0]) : texts.expected.one(of.join(", "));
  }
  if (field.type === "text") return texts.expected.text(field.longest);
  return texts.expected.number(field.low, field.high, field.whole === true);
}

/** What of a copy is new here. What is here already stays as it is; nothing goes away. */
export function newIn(copy: Copy, here: Copy): Copy {
  const known = new Set([...here.entries, ...here.aside].map(({ id }) => id));
  const fresh = <One extends { readonly id: string }>(list: readonly One[]): readonly One[] => {
    const taken = new Map<string, One>();
    for (const one of list) if (!known.has(one.id) && !taken.has(one.id)) taken.set(one.id, one);
    return [...taken.values()];
  };
  const profile = here.profile === undefined ? copy.profile : undefined;
  return {
    entries: fresh(copy.entries),
    aside: fresh(copy.aside),
    ...(profile === undefined ? {} : { profile }),
  };
}

/** What a table holds, as it was read: what is no entry is to be set aside. */
export function sorted(
  records: readonly unknown[],
  at_ms: number,
): { readonly entries: readonly Entry[]; readonly faulty: readonly Aside[] } {
  const entries: Entry[] = [];
  const faulty: Aside[] = [];
  for (const raw of records) {
    if (isEntry(raw)) entries.push(raw);
    else faulty.push({ id: `entries ${keyOf(raw)} ${at_ms}`, at_ms, from: "entries", raw });
  }
  return { entries: entries.sort(byDate), faulty };
}

const keyOf = (raw: unknown): string => String((raw as { readonly id?: unknown } | null)?.id);

/** of the same moment, the one that was made first comes first */
export const byDate = (a: Entry, b: Entry): number => a.at_ms - b.at_ms || (a.id < b.id ? -1 : 1);

/** The moment by the clock on the wall where it was written: "2026-11-28 17:05:09", "+01:00". */
export function wallClock(entry: Pick<Entry, "at_ms" | "ahead_min">): readonly [time: string, ahead: string] {
  const wall = new Date(entry.at_ms + entry.ahead_min * 60_000);
  const two = (value: number) => String(value).padStart(2, "0");
  const ahead = Math.abs(Math.round(entry.ahead_min));
  return [
    Number.isNaN(wall.getTime()) ? "" : wall.toISOString().slice(0, 19).replace("T", " "),
    `${entry.ahead_min < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`,
  ];
}
