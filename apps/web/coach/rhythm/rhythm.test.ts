import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, NewEntry } from "../journal/entry.js";
import { type RhythmSettings, usualRhythm } from "../profile.js";
import { infer } from "./absence.js";
import { grace_min, isStill, putOffs, rhythmAt } from "./rhythm.js";
import { type Ahead, minute_ms, reading } from "./timetable.js";

/** min ahead of UTC in a zone, as the platform's own tables have it */
function aheadIn(timeZone: string): Ahead {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, timeZoneName: "longOffset" });
  const known = new Map<number, number>();
  return (at_ms) => {
    // no zone changes its clock within a quarter of an hour
    const quarter = Math.floor(at_ms / (15 * minute_ms));
    const told = known.get(quarter);
    if (told !== undefined) return told;
    const name = format.formatToParts(at_ms).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    const ahead = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
    known.set(quarter, ahead);
    return ahead;
  };
}

const hhmm = (at_ms: number, ahead: Ahead): string => {
  const { min } = reading(at_ms, ahead);
  return [Math.floor(min / 60), min % 60].map((part) => String(part).padStart(2, "0")).join(":");
};
const minutes = (time: string): number => {
  const [hours, mins] = time.split(":").map(Number);
  return 60 * hours + mins;
};
const hours = (span: string) => {
  const [from, until] = span.split("–");
  return { from_min: minutes(from), until_min: minutes(until) };
};

/** ms; how often a page looks at the clock */
const look_ms = 20_000;

interface Case {
  readonly name: string;
  /** when it begins, by the clock on the wall: a date and a time */
  readonly from: string;
  readonly zone?: string;
  readonly settings?: Partial<RhythmSettings>;
  /** one after another, each at the first minute at which the clock reads so */
  readonly happens: readonly (readonly [time: string, what: string])[];
  /** each by the clock on the wall, with its reason: all that come, and nowhere else */
  readonly prompts: readonly string[];
}

/** A page that is open on a device, as the table tells it; gives the prompts that were seen. */
function live({ from, zone = "Europe/Berlin", settings, happens }: Case): string[] {
  const kept: RhythmSettings = { ...usualRhythm, ...settings };
  let ahead = aheadIn(zone);
  const [date, time] = from.split(" ");
  const midnight = Date.parse(`${date}T00:00Z`);
  const asUtc = midnight + minutes(time) * minute_ms;
  let now_ms = asUtc - ahead(asUtc - ahead(asUtc) * minute_ms) * minute_ms;
  let entries: Entry[] = [];
  let untimely: readonly string[] = [];
  let seen_ms: number | undefined;
  let touched_ms = 0;
  let awake = true;
  let id = 0;
  const seen: string[] = [];
  let lastDue_ms = Number.NaN;
  const add = (entry: NewEntry) => {
    const dated = { at_ms: now_ms, ...entry, id: String(id++), ahead_min: ahead(now_ms) } as Entry;
    entries = [...entries, dated].sort((a, b) => a.at_ms - b.at_ms);
  };
  const does = (what: string) => {
    const [word, value] = what.split(" ");
    const amount = Number(value);
    if (word === "sits") add({ kind: "doing", doing: "sitting", how: "told" });
    else if (word === "stands") add({ kind: "doing", doing: "standing", how: "told" });
    else if (word === "moves") add({ kind: "doing", doing: "moving", how: "told" });
    else if (word === "leaves") add({ kind: "doing", doing: "away", how: "told" });
    else if (word === "later") add({ kind: "put-off", by_min: putOffs.by_min });
    else if (word === "busy") add({ kind: "busy", for_min: amount });
    else if (word === "exercised")
      add({
        kind: "session",
        exercise: "seated-rock",
        done: 15,
        asked: 15,
        lasts_s: 60 * amount,
        counted: "pace",
        at_ms: now_ms - amount * minute_ms,
      });
    else if (word === "touches") touched_ms = now_ms;
    else if (word === "sleeps") awake = false;
    else if (word === "wakes") awake = true;
    else if (word === "clock") now_ms += amount * minute_ms;
    else if (word === "zone") ahead = aheadIn(value);
    else if (word !== "ends") throw new Error(`the table knows no "${what}"`);
  };
  for (let k = 0; k < happens.length; ) {
    while (k < happens.length && happens[k][0] === hhmm(now_ms, ahead)) does(happens[k++][1]);
    if (awake) {
      const timely = entries.filter(({ id }) => !untimely.includes(id));
      const found = infer(timely, kept, "sitting", { seen_ms, touched_ms }, { at_ms: now_ms, ahead });
      untimely = [...untimely, ...found.untimely];
      found.entries.forEach(add);
      seen_ms = now_ms;
      const shown = rhythmAt(
        entries.filter(({ id }) => !untimely.includes(id)),
        kept,
        { at_ms: now_ms, ahead },
      );
      if (shown.due !== undefined && shown.due.at_ms !== lastDue_ms) {
        lastDue_ms = shown.due.at_ms;
        seen.push(`${hhmm(now_ms, ahead)} ${shown.due.why.code}`);
      }
    }
    now_ms += look_ms;
  }
  return seen;
}

const monday = "2026-11-30";

const table: readonly Case[] = [
  {
    name: "sits all morning and answers nothing: one prompt every half hour, each once",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["11:15", "ends"],
    ],
    prompts: ["09:30 sitting", "10:00 unanswered", "10:30 unanswered", "11:00 unanswered"],
  },
  {
    name: "stands still: standing is prompted like sitting",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "stands"],
      ["09:50", "ends"],
    ],
    prompts: ["09:30 standing"],
  },
  {
    name: "stands up from sitting: that alone is no break",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "stands"],
      ["09:50", "ends"],
    ],
    prompts: ["09:30 sitting"],
  },
  {
    name: "opens the coach and says nothing: sitting is assumed from then on",
    from: `${monday} 09:10`,
    happens: [["10:00", "ends"]],
    prompts: ["09:40 begun"],
  },
  {
    name: "moves for six minutes off the schedule: the count begins anew",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "moves"],
      ["09:26", "sits"],
      ["10:10", "ends"],
    ],
    prompts: ["09:56 sitting"],
  },
  {
    name: "moves for exactly five minutes: a real break",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "moves"],
      ["09:25", "sits"],
      ["10:10", "ends"],
    ],
    prompts: ["09:55 sitting"],
  },
  {
    name: "moves for four minutes: the count goes on",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "moves"],
      ["09:24", "sits"],
      ["09:50", "ends"],
    ],
    prompts: ["09:30 sitting"],
  },
  {
    name: "comes back from a short break when the prompt would have come in it: not prompted on return",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:28", "leaves"],
      ["09:31", "sits"],
      ["09:55", "ends"],
    ],
    prompts: ["09:36 settling"],
  },
  {
    name: "answers a prompt with two minutes of moving: that is enough",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:31", "moves"],
      ["09:33", "sits"],
      ["10:10", "ends"],
    ],
    prompts: ["09:30 sitting", "10:03 sitting"],
  },
  {
    name: "moves and says nothing more: nothing comes meanwhile, and after half an hour it is taken for over",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:10", "moves"],
      ["10:50", "ends"],
    ],
    prompts: ["10:10 moved", "10:40 unanswered"],
  },
  {
    name: "says again that one moves: another half hour, and then what one did before",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "stands"],
      ["09:10", "moves"],
      ["09:35", "moves"],
      ["10:40", "ends"],
    ],
    prompts: ["10:35 moved"],
  },
  {
    name: "moves until after work: nothing more today",
    from: `${monday} 16:00`,
    happens: [
      ["16:00", "sits"],
      ["16:25", "moves"],
      ["20:00", "ends"],
    ],
    prompts: [],
  },
  {
    name: "moves, and the machine sleeps past the half hour: is back when it wakes, not before",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:10", "moves"],
      ["09:12", "sleeps"],
      ["11:00", "wakes"],
      ["11:50", "ends"],
    ],
    prompts: ["11:30 moved"],
  },
  {
    name: "moves, and touches the page meanwhile: that alone ends nothing",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:10", "moves"],
      ["09:20", "touches"],
      ["10:00", "sits"],
      ["10:20", "ends"],
    ],
    prompts: ["10:10 moved"],
  },
  {
    name: "goes from moving to away and back: one break, not two short ones",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "moves"],
      ["09:23", "leaves"],
      ["09:27", "sits"],
      ["10:10", "ends"],
    ],
    prompts: ["09:57 sitting"],
  },
  {
    name: "says away, and touches the page again: is back without a word",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "leaves"],
      ["09:40", "touches"],
      ["10:20", "ends"],
    ],
    prompts: ["10:10 back"],
  },
  {
    name: "finishes a guided session: the count begins at its end",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:34", "exercised 3"],
      ["10:20", "ends"],
    ],
    prompts: ["09:30 sitting", "10:04 session"],
  },
  {
    name: "finishes a session that nobody prompted: it counts as well",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "exercised 2"],
      ["10:10", "ends"],
    ],
    prompts: ["09:50 session"],
  },
  {
    name: "puts off three times; a fourth time is none; the next comes one rhythm later and may be put off again",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:31", "later"],
      ["09:37", "later"],
      ["09:43", "later"],
      ["09:49", "later"],
      ["10:19", "later"],
      ["10:30", "ends"],
    ],
    prompts: [
      "09:30 sitting",
      "09:36 put-off",
      "09:42 put-off",
      "09:48 put-off",
      "10:18 unanswered",
      "10:24 put-off",
    ],
  },
  {
    name: "is busy for half an hour: the prompt waits for its end",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "busy 30"],
      ["10:10", "ends"],
    ],
    prompts: ["09:50 busy"],
  },
  {
    name: "is busy for an hour when the prompt stands: it waits, and does not come twice before",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:32", "busy 60"],
      ["10:50", "ends"],
    ],
    prompts: ["09:30 sitting", "10:32 busy"],
  },
  {
    name: "is busy for ninety minutes, and then not any longer: a little grace",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "busy 90"],
      ["09:50", "busy 0"],
      ["10:15", "ends"],
    ],
    prompts: ["09:55 free"],
  },
  {
    name: "is busy for less than the prompt is away: nothing changes",
    from: `${monday} 09:00`,
    settings: { every_min: 60 },
    happens: [
      ["09:00", "sits"],
      ["09:10", "busy 30"],
      ["10:20", "ends"],
    ],
    prompts: ["10:00 sitting"],
  },
  {
    name: "walks while being busy: the break counts",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:10", "busy 60"],
      ["09:30", "moves"],
      ["09:50", "sits"],
      ["10:30", "ends"],
    ],
    prompts: ["10:20 sitting"],
  },
  {
    name: "has quiet hours over noon: the prompt comes when they end",
    from: `${monday} 11:40`,
    settings: { quiet: [hours("12:00–13:00")] },
    happens: [
      ["11:40", "sits"],
      ["13:20", "ends"],
    ],
    prompts: ["13:00 quiet"],
  },
  {
    name: "leaves a prompt standing when quiet hours begin: it goes, and the next comes after them",
    from: `${monday} 11:20`,
    settings: { quiet: [hours("12:00–13:00")] },
    happens: [
      ["11:20", "sits"],
      ["13:20", "ends"],
    ],
    prompts: ["11:50 sitting", "13:00 quiet"],
  },
  {
    name: "sits before work begins: first prompt one rhythm into the work, last one before it ends",
    from: `${monday} 08:00`,
    settings: { working: hours("09:00–10:15") },
    happens: [
      ["08:00", "sits"],
      ["12:00", "ends"],
    ],
    prompts: ["09:30 work", "10:00 unanswered"],
  },
  {
    name: "leaves the page open from Friday to Monday: nothing at night, nothing at the weekend",
    from: "2026-11-27 16:10",
    happens: [
      ["16:10", "sits"],
      ["16:50", "moves"],
      ["16:56", "sits"],
      ["12:00", "touches"],
      ["11:59", "touches"],
      ["09:35", "ends"],
    ],
    prompts: ["16:40 sitting", "09:30 work"],
  },
  {
    name: "works over midnight: the night is one, also on the day after the last working day",
    from: "2026-12-04 23:10",
    settings: { working: hours("22:00–02:00") },
    happens: [
      ["23:10", "sits"],
      ["04:00", "ends"],
    ],
    prompts: [
      "23:40 sitting",
      "00:10 unanswered",
      "00:40 unanswered",
      "01:10 unanswered",
      "01:40 unanswered",
    ],
  },
  {
    name: "works round the clock: midnight is a minute like any other",
    from: `${monday} 23:40`,
    settings: { working: hours("00:00–00:00"), days: [0, 1, 2, 3, 4, 5, 6] },
    happens: [
      ["23:40", "sits"],
      ["00:50", "ends"],
    ],
    prompts: ["00:10 sitting", "00:40 unanswered"],
  },
  {
    name: "has quiet hours over midnight within a night's work",
    from: `${monday} 23:00`,
    settings: { working: hours("22:00–06:00"), quiet: [hours("23:45–00:45")] },
    happens: [
      ["23:00", "sits"],
      ["01:00", "ends"],
    ],
    prompts: ["23:30 sitting", "00:45 quiet"],
  },
  {
    name: "the machine sleeps for forty minutes: an absence, and nobody is prompted on return",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "sleeps"],
      ["10:00", "wakes"],
      ["10:40", "ends"],
    ],
    prompts: ["10:30 back"],
  },
  {
    name: "the machine sleeps for three minutes over the prompt: not prompted on return, but soon",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:28", "sleeps"],
      ["09:32", "wakes"],
      ["09:50", "ends"],
    ],
    prompts: ["09:37 settling"],
  },
  {
    name: "the machine sleeps for three minutes and no prompt was near: the count goes on",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:10", "sleeps"],
      ["09:13", "wakes"],
      ["09:50", "ends"],
    ],
    prompts: ["09:30 sitting"],
  },
  {
    name: "the machine sleeps while a prompt stands: that answered it",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:35", "sleeps"],
      ["09:55", "wakes"],
      ["10:40", "ends"],
    ],
    prompts: ["09:30 sitting", "10:25 back"],
  },
  {
    name: "the machine sleeps over night: the new day begins with the return",
    from: `${monday} 16:20`,
    happens: [
      ["16:20", "sits"],
      ["17:05", "sleeps"],
      ["09:12", "wakes"],
      ["10:00", "ends"],
    ],
    prompts: ["16:50 sitting", "09:42 back"],
  },
  {
    name: "says moving and shuts the lid: is back when it opens",
    from: `${monday} 09:00`,
    happens: [
      ["09:00", "sits"],
      ["09:20", "moves"],
      ["09:21", "sleeps"],
      ["09:45", "wakes"],
      ["10:30", "ends"],
    ],
    prompts: ["10:15 moved"],
  },
  {
    name: "clocks go forward in the night: 02:30 is never read, half an hour stays half an hour",
    from: "2026-03-28 23:00",
    zone: "Europe/Berlin",
    settings: { working: hours("23:00–05:00"), days: [6], quiet: [hours("00:00–02:30")] },
    happens: [
      ["23:00", "sits"],
      ["03:50", "ends"],
    ],
    prompts: ["23:30 sitting", "03:00 quiet", "03:30 unanswered"],
  },
  {
    name: "clocks go back in the night: the hour that is lived twice has its prompts twice",
    from: "2026-10-25 01:20",
    zone: "Europe/Berlin",
    settings: { working: hours("22:00–04:00"), days: [6] },
    happens: [
      ["01:20", "sits"],
      ["03:10", "ends"],
    ],
    prompts: [
      "01:50 sitting",
      "02:20 unanswered",
      "02:50 unanswered",
      "02:20 unanswered",
      "02:50 unanswered",
    ],
  },
  {
    name: "the day after clocks went forward: work begins by the clock on the wall",
    from: "2026-03-29 12:00",
    zone: "America/New_York",
    happens: [
      ["12:00", "sits"],
      ["13:00", "touches"],
      ["09:40", "ends"],
    ],
    prompts: ["09:30 work"],
  },
  {
    name: "crosses zones to the west: the count goes on, work is by the clock where one is",
    from: `${monday} 15:00`,
    zone: "Europe/Berlin",
    happens: [
      ["15:00", "sits"],
      ["15:20", "zone America/New_York"],
      ["09:45", "ends"],
    ],
    prompts: ["09:30 sitting"],
  },
  {
    name: "crosses zones to the east, past the end of work: nothing more today",
    from: `${monday} 14:00`,
    zone: "Europe/London",
    happens: [
      ["14:00", "sits"],
      ["14:10", "zone Asia/Kolkata"],
      ["23:00", "ends"],
    ],
    prompts: [],
  },
  {
    name: "the clock is set back an hour: the count begins anew, what was told before stays told",
    from: `${monday} 10:00`,
    happens: [
      ["10:00", "sits"],
      ["10:12", "moves"],
      ["10:18", "sits"],
      ["10:31", "clock -60"],
      ["10:25", "ends"],
    ],
    prompts: ["10:01 begun"],
  },
  {
    name: "the clock is set forward an hour: taken for an absence, nothing comes at once",
    from: `${monday} 10:00`,
    happens: [
      ["10:00", "sits"],
      ["10:10", "clock 60"],
      ["11:50", "ends"],
    ],
    prompts: ["11:40 back"],
  },
  {
    name: "wants no prompts: none come",
    from: `${monday} 09:00`,
    settings: { style: "none" },
    happens: [
      ["09:00", "sits"],
      ["11:00", "ends"],
    ],
    prompts: [],
  },
  {
    name: "a rhythm of twenty minutes",
    from: `${monday} 09:00`,
    settings: { every_min: 20 },
    happens: [
      ["09:00", "sits"],
      ["10:10", "ends"],
    ],
    prompts: ["09:20 sitting", "09:40 unanswered", "10:00 unanswered"],
  },
];

describe("prompts come exactly when they should and nowhere else", () => {
  for (const one of table) it(one.name, () => expect(live(one)).toEqual(one.prompts));
});

describe("whatever happens", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }));
  const settingsOf = fc.record({
    every_min: fc.integer({ min: 20, max: 60 }),
    working: fc.oneof(span, fc.constant([0, 0] as [number, number])),
    days: fc.oneof(fc.constant([0, 1, 2, 3, 4, 5, 6]), fc.subarray([0, 1, 2, 3, 4, 5, 6])),
    quiet: fc.oneof(fc.constant<[number, number][]>([]), fc.array(span, { maxLength: 2 })),
  });
  const happenings = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 90 }),
      fc.oneof(
        fc.constantFrom("sitting", "standing", "back", "put-off"),
        fc.constantFrom("moving", "away", "busy", "free", "session"),
      ),
    ),
    { minLength: 5, maxLength: 25, size: "max" },
  );
  // the nights of both clock changes are among them
  const begins = fc.integer({
    min: Date.parse("2026-03-26T00:00Z") / minute_ms,
    max: Date.parse("2026-11-02T00:00Z") / minute_ms,
  });
  const zones = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "UTC",
  );

  it("no two prompts are closer than the grace, none is in quiet hours, off work, busy or away, and there is always a next or a reason", () => {
    let prompts = 0;
    fc.assert(
      fc.property(settingsOf, happenings, begins, zones, (told, list, begin, zone) => {
        const ahead = aheadIn(zone);
        const asHours = ([from_min, until_min]: readonly [number, number]) => ({ from_min, until_min });
        const settings: RhythmSettings = {
          ...usualRhythm,
          ...told,
          working: asHours(told.working),
          quiet: told.quiet.map(asHours),
        };
        const inside = ([from, until]: readonly [number, number], min: number) =>
          from <= until ? from <= min && min < until : from <= min || min < until;
        const entries: Entry[] = [];
        let busyUntil_ms = 0;
        let last_ms = Number.NEGATIVE_INFINITY;
        let at_ms = begin * minute_ms;
        const look = () => {
          const { due, next, doing } = rhythmAt(entries, settings, { at_ms, ahead });
          if (typeof next === "string") {
            const known = ["unknown", "moving", "away", "no-days", "all-quiet"].includes(next);
            expect(known, next).toBe(true);
            expect(isStill(doing) ? ["no-days", "all-quiet"] : ["unknown", doing]).toContain(next);
          } else expect(next.at_ms).toBeGreaterThan(at_ms);
          if (due === undefined || due.at_ms === last_ms) return;
          prompts++;
          expect(due.at_ms).toBe(at_ms);
          expect(at_ms - last_ms).toBeGreaterThanOrEqual(grace_min * minute_ms);
          expect(isStill(doing)).toBe(true);
          expect(at_ms).toBeGreaterThanOrEqual(busyUntil_ms);
          const { min, day } = reading(at_ms, ahead);
          for (const quiet of told.quiet) expect(inside(quiet, min)).toBe(false);
          if (told.working[0] !== told.working[1]) expect(inside(told.working, min)).toBe(true);
          const workday = told.working[0] < told.working[1] || min >= told.working[0] ? day : (day + 6) % 7;
          expect(settings.days).toContain(workday);
          last_ms = at_ms;
        };
        for (const [wait_min, what] of list) {
          for (let k = 0; k < wait_min; k++) {
            look();
            at_ms += minute_ms;
          }
          look();
          const dated = { id: String(entries.length), at_ms, ahead_min: ahead(at_ms) };
          if (what === "put-off") entries.push({ ...dated, kind: "put-off", by_min: putOffs.by_min });
          else if (what === "busy" || what === "free") {
            const for_min = what === "busy" ? 30 : 0;
            busyUntil_ms = at_ms + for_min * minute_ms;
            entries.push({ ...dated, kind: "busy", for_min });
          } else if (what === "session") {
            entries.push({
              ...dated,
              kind: "session",
              exercise: "seated-rock",
              done: 5,
              asked: 5,
              lasts_s: 0,
              counted: "tap",
            });
          } else if (what === "back") {
            entries.push({ ...dated, kind: "doing", doing: "sitting", how: "inferred" });
          } else entries.push({ ...dated, kind: "doing", doing: what as "sitting" | "moving", how: "told" });
          at_ms += minute_ms;
        }
        look();
      }),
      { seed: 20267, numRuns: 60 },
    );
    // the property speaks about something
    expect(prompts).toBeGreaterThan(120);
  });
});
