import { keepingTexts as texts } from "../../texts/coach/keeping.js";
import { checkEntries, type Copy, faultText, wallClock } from "./copy.js";
import type { Entry } from "./entry.js";
import { entryFields, type Field } from "./fields.js";

/** The entries of the journal as a table for spreadsheets, RFC 4180: it goes out, and comes back in. */

const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = entryFields;
const columns = [...new Set(Object.values(fields).flatMap((own) => Object.keys(own)))];
const beginning = ["id", "time", "ahead of UTC", "kind"];
/**
 * The id of a last row that holds nothing else: without it a file that was cut at the end of a line looks whole. The
 * first tables had none.
 */
const end = "end";

/** A row for each entry, a column for each field that any kind has, and a last row that says that it is the last. */
export function csvText(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => {
    const own = entry as unknown as Readonly<Record<string, unknown>>;
    const told = (field: string) => asText(own[field] ?? "");
    const [time, ahead] = wallClock(entry);
    const ms = entry.at_ms % 1000;
    const exact = ms === 0 ? time : `${time}.${String(ms).padStart(3, "0")}`;
    return [told("id"), exact, ahead, entry.kind, ...columns.map(told)];
  });
  // a spreadsheet takes a file for UTF-8 by its first bytes
  const head = [...beginning, ...columns];
  const last = head.map((_, k) => (k === 0 ? end : ""));
  return `\ufeff${[head, ...rows, last].map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

/** What stands between the cells of such a table; undefined where it is none. */
function betweenOf(text: string): string | undefined {
  const begins = bare(text).slice(0, 100).replaceAll('"', "");
  // spreadsheets whose numbers have a comma put a semicolon between cells
  return [",", ";", "\t"].find((between) => begins.startsWith(beginning.join(between)));
}

/** Whether a file begins as such a table does. */
export const isTable = (text: string): boolean => betweenOf(text) !== undefined;

/** The entries of a table. Throws with one sentence where it is not whole: then nothing of it is taken. */
export function entriesFromCsv(text: string): Copy {
  const between = betweenOf(text) ?? ",";
  const [head, ...rows] = rowsOf(bare(text), between);
  if (rows.some((row) => row.length !== head.length)) throw new Error(texts.import.broken);
  // a spreadsheet may have sorted it to another place
  const entries = rows.filter(([id]) => id !== end);
  const mayBeCut = entries.length === rows.length;
  // a row without its line end was cut off somewhere in its last cell
  if (mayBeCut && !text.endsWith("\n")) throw new Error(texts.import.broken);
  const point = between === "," ? "." : ",";
  const records = entries.map((row) => recordOf(new Map(head.map((name, k) => [name, row[k]])), point));
  checkTimes(records);
  checkEntries(records);
  return { entries: records, aside: [], ...(mayBeCut ? { mayBeCut } : {}) };
}

/** `point` is what may stand between a number's whole and its parts */
function recordOf(cells: ReadonlyMap<string, string>, point: string): Readonly<Record<string, unknown>> {
  const told = (name: string): string => cells.get(name) ?? "";
  const kind = told("kind");
  const own = Object.entries(Object.hasOwn(fields, kind) ? fields[kind] : {});
  return {
    kind,
    id: fromText(told("id")),
    ...dateOf(told("time"), told("ahead of UTC")),
    ...Object.fromEntries(own.map(([name, { type }]) => [name, valueOf(told(name), type, point)])),
  };
}

const valueOf = (cell: string, type: Field["type"], point: string): unknown => {
  if (type !== "number") return fromText(cell);
  return cell.trim() === "" ? undefined : Number(cell.replace(point, "."));
};

/** Throws with one sentence that names the first time that is none, by the column in which it stands. */
function checkTimes(records: readonly Readonly<Record<string, unknown>>[]): void {
  for (const [k, { at_ms: found }] of records.entries()) {
    if (typeof found === "number") continue;
    const fault = faultText({ field: "time", found, expected: "time" });
    throw new Error(texts.import.fault(texts.import.entry(k + 1), fault));
  }
}

/** what is no time stays as it was found: it is refused with it */
function dateOf(time: string, ahead: string): { readonly at_ms: unknown; readonly ahead_min: unknown } {
  // a spreadsheet takes it for a time of the day, and the plus away
  const [, sign, hours, minutes] = /^([+-]?)(\d?\d):(\d\d)(?::00)?$/.exec(ahead) ?? [];
  const ahead_min = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  // what a spreadsheet has turned into a date of its own kind: with points the day comes first; where slashes do not
  // begin with the year it may be the day or the month, and nobody guesses
  const told = time.replace(/^(\d\d?)\.(\d\d?)\.(\d{4})/, "$3-$2-$1");
  const [, year, month, day, hour, rest] =
    /^(\d{4})[-/](\d\d?)[-/](\d\d?)[ T](\d\d?)(:\d\d(?::\d\d(?:[.,]\d+)?)?)$/.exec(told) ?? [];
  const two = (digits?: string) => digits?.padStart(2, "0");
  const wall_ms = Date.parse(`${year}-${two(month)}-${two(day)}T${two(hour)}${rest?.replace(",", ".")}Z`);
  return {
    at_ms: Number.isNaN(wall_ms - ahead_min) ? time : wall_ms - ahead_min * 60_000,
    ahead_min: Number.isNaN(ahead_min) ? ahead : ahead_min,
  };
}

const bare = (text: string): string => text.replace(/^\ufeff/, "");

function rowsOf(text: string, between: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]+|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r?\\n|$)`, "y");
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error(texts.import.broken);
    const [, inQuotes, plain, end] = found;
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === between) continue;
    rows.push(row);
    row = [];
  }
  // some spreadsheets end the last row without a line end, and its last cell is empty
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}

/** what a spreadsheet would take for a formula is told to be text, and so is what looks as if it had been told */
const asText = (value: unknown): string =>
  typeof value === "string" ? value.replace(/^(?='*[=+\-@\t\r])/, "'") : String(value);
const fromText = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, "");

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
