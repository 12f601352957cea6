import type { Entry } from "./entry.js";
import { dayOf } from "./said.js";

/** One's own course in time, as it is drawn and as it stands in a table. */

/** At wall clock times, ms as if it were UTC: a day is the day that somebody lived. */
export interface Series {
  readonly name: "heaviness" | "left" | "right" | "both" | "sessions" | "breaks";
  readonly times: readonly number[];
  readonly values: readonly number[];
}

export interface Plot {
  readonly id: "heaviness" | "tape" | "rises" | "done";
  readonly series: readonly Series[];
}

/** What a day holds: values as they were logged, in their order; counts of what was done. */
export interface DayRow {
  readonly day: string;
  readonly heaviness: readonly number[];
  readonly tape: Readonly<Record<"left" | "right", readonly number[]>>;
  readonly rises: Readonly<Record<"left" | "right" | "both", readonly number[]>>;
  readonly sessions: number;
  readonly breaks: number;
}

export const wall_ms = ({ at_ms, ahead_min }: Entry): number => at_ms + ahead_min * 60_000;

const noon_ms = 12 * 3_600_000;

export function dayRows(entries: readonly Entry[]): readonly DayRow[] {
  const rows = new Map<string, DayRow & { sessions: number; breaks: number }>();
  const rowOf = (day: string) => {
    const known = rows.get(day);
    if (known !== undefined) return known;
    const tape = { left: [], right: [] };
    const row = {
      day,
      heaviness: [],
      tape,
      rises: { left: [], right: [], both: [] },
      sessions: 0,
      breaks: 0,
    };
    rows.set(day, row);
    return row;
  };
  const push = (list: readonly number[], value: number) => void (list as number[]).push(value);
  for (const entry of entries) {
    const row = () => rowOf(dayOf(entry));
    if (entry.kind === "feeling") push(row().heaviness, entry.heaviness);
    else if (entry.kind === "tape") push(row().tape[entry.side], entry.ankle_cm);
    else if (entry.kind === "heel-rises") push(row().rises[entry.on], entry.repetitions);
    else if (entry.kind === "session") row().sessions++;
    else if (entry.kind === "doing" && entry.doing === "moving") row().breaks++;
  }
  return [...rows.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The plots of which there is a course: two values of a kind. `length` turns cm into what is shown. */
export function plots(entries: readonly Entry[], length: (cm: number) => number): readonly Plot[] {
  const series = (name: Series["name"], valueOf: (entry: Entry) => number | undefined): Series => {
    const points = entries.flatMap((entry) => {
      const value = valueOf(entry);
      return value === undefined ? [] : [[wall_ms(entry), value] as const];
    });
    return { name, times: points.map(([time]) => time), values: points.map(([, value]) => value) };
  };
  const rows = dayRows(entries).filter(({ sessions, breaks }) => sessions + breaks > 0);
  const daily = (name: "sessions" | "breaks"): Series => ({
    name,
    times: rows.map(({ day }) => Date.parse(`${day}T00:00Z`) + noon_ms),
    values: rows.map((row) => row[name]),
  });
  const tape = (side: "left" | "right") =>
    series(side, (entry) =>
      entry.kind === "tape" && entry.side === side ? length(entry.ankle_cm) : undefined,
    );
  const rises = (on: "left" | "right" | "both") =>
    series(on, (entry) => (entry.kind === "heel-rises" && entry.on === on ? entry.repetitions : undefined));
  const all: readonly Plot[] = [
    {
      id: "heaviness",
      series: [series("heaviness", (entry) => (entry.kind === "feeling" ? entry.heaviness : undefined))],
    },
    { id: "tape", series: [tape("left"), tape("right")] },
    { id: "rises", series: [rises("left"), rises("right"), rises("both")] },
    { id: "done", series: [daily("sessions"), daily("breaks")] },
  ];
  return all
    .map(({ id, series: lines }) => ({ id, series: lines.filter(({ values }) => values.length > 0) }))
    .filter(({ series: lines }) => lines.some(({ values }) => values.length > 1));
}

const day_ms = 86_400_000;
const steps_days = [1, 2, 7, 14, 28, 91, 182, 364, 728, 1820];

/** Midnights at which a label fits, from the day of `from_ms` on. */
export function dayTicks(from_ms: number, to_ms: number, most: number): readonly number[] {
  const days = (to_ms - from_ms) / day_ms;
  const step = (steps_days.find((one) => days / one <= most) ?? Math.ceil(days / most)) * day_ms;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from_ms / day_ms) * day_ms; tick <= to_ms; tick += step) ticks.push(tick);
  return ticks;
}
