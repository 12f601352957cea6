import type { Hours, RhythmSettings } from "../profile.js";

/** What the clock on the wall reads at an instant, and when it will read something: through summer time and across zones. */

/** min that the clock on the wall is ahead of UTC at an instant, ms since 1970 */
export type Ahead = (at_ms: number) => number;

export const minute_ms = 60_000;
const day_min = 24 * 60;

/** ahead as this device has it */
export const deviceAhead: Ahead = (at_ms) => -new Date(at_ms).getTimezoneOffset();

interface Reading {
  /** of the week, 0 is Sunday */
  readonly day: number;
  /** after midnight */
  readonly min: number;
}

export function reading(at_ms: number, ahead: Ahead): Reading {
  const local = new Date(at_ms + ahead(at_ms) * minute_ms);
  return { day: local.getUTCDay(), min: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/** The first instant after `at_ms` at which the clock reads `min`, or has leapt over it. */
export function nextReading(at_ms: number, min: number, ahead: Ahead): number {
  const start_ms = Math.floor(at_ms / minute_ms) * minute_ms;
  const first = reading(start_ms, ahead).min;
  const plain_ms = start_ms + (forward(first, min) || day_min) * minute_ms;
  if (ahead(plain_ms) === ahead(start_ms)) return plain_ms;
  // the clock is changed in between: minute by minute, as somebody would watch it
  for (let at = start_ms, was = first; ; ) {
    at += minute_ms;
    const is = reading(at, ahead).min;
    const step = forward(was, is);
    const leapt = step > 1 && step < day_min / 2 && forward(was, min) > 0 && forward(was, min) < step;
    if (is === min || leapt) return at;
    was = is;
  }
}

/** min from one reading on to another */
const forward = (from: number, to: number): number => (to - from + day_min) % day_min;

/** Whether a reading lies within hours; hours that end where they begin are none. */
export const within = ({ from_min, until_min }: Hours, min: number): boolean =>
  from_min <= until_min ? min >= from_min && min < until_min : min >= from_min || min < until_min;

/** Whether somebody works: after midnight, at the work of the day before. Hours that end where they begin are all day. */
function works({ working, days }: RhythmSettings, at_ms: number, ahead: Ahead): boolean {
  const { day, min } = reading(at_ms, ahead);
  const overnight = working.until_min <= working.from_min;
  if (!overnight) return within(working, min) && days.includes(day);
  if (min >= working.from_min) return days.includes(day);
  return min < working.until_min && days.includes((day + 6) % 7);
}

/** The next instant at which a day's work begins; undefined where no day has any. */
function workBegins(settings: RhythmSettings, at_ms: number, ahead: Ahead): number | undefined {
  for (let k = 0, at = at_ms; k < 8; k++) {
    at = nextReading(at, settings.working.from_min, ahead);
    if (works(settings, at, ahead)) return at;
  }
  return undefined;
}

/** The end of the work that is under way; undefined where every day goes on into the next. */
function workEnds(settings: RhythmSettings, at_ms: number, ahead: Ahead): number | undefined {
  for (let k = 0, at = at_ms; k < 8; k++) {
    at = nextReading(at, settings.working.until_min, ahead);
    if (!works(settings, at, ahead)) return at;
  }
  return undefined;
}

/** When prompts may come, as somebody has set it. */
export class Timetable {
  readonly #settings: RhythmSettings;
  readonly #ahead: Ahead;
  constructor(settings: RhythmSettings, ahead: Ahead) {
    this.#settings = settings;
    this.#ahead = ahead;
  }

  works(at_ms: number): boolean {
    return works(this.#settings, at_ms, this.#ahead);
  }

  workBegins(at_ms: number): number | undefined {
    return workBegins(this.#settings, at_ms, this.#ahead);
  }

  /** the end of the quiet hours that an instant lies in; undefined outside of them */
  quietUntil(at_ms: number): number | undefined {
    const { min } = reading(at_ms, this.#ahead);
    const quiet = this.#settings.quiet.find((hours) => within(hours, min));
    return quiet && nextReading(at_ms, quiet.until_min, this.#ahead);
  }

  /** until when a prompt that came at an instant may stand: quiet hours or the end of work take it away */
  standsUntil(at_ms: number): number {
    const quiet = this.#settings.quiet
      .filter(({ from_min, until_min }) => from_min !== until_min)
      .map(({ from_min }) => nextReading(at_ms, from_min, this.#ahead));
    return Math.min(...quiet, workEnds(this.#settings, at_ms, this.#ahead) ?? Number.POSITIVE_INFINITY);
  }
}
