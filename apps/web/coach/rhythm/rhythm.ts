import type { Doing, DoingEntry, Entry } from "../journal/entry.js";
import type { RhythmSettings } from "../profile.js";
import { type Ahead, minute_ms, Timetable } from "./timetable.js";

/**
 * When a prompt is due, when the next one comes, and why. All of it follows from the journal's dated entries, the
 * settings and an instant: whoever asks again, in another window or after a night, is told the same.
 *
 * A prompt comes after so long of sitting or standing still. A real break begins the count anew, a shorter one lets it
 * go on. A prompt that nobody answers stands until the next one, one rhythm later.
 */

/** min of moving or being away from which on a break is a real one */
export const realBreak_min = 5;
/** min after which moving, as told, is taken for over: the longest walk that the articles ask for */
export const movingLasts_min = 30;
/** min that lie between two prompts at least, and before the first one after somebody is back */
export const grace_min = 5;
/** how often a prompt may be put off, each time by so many min */
export const putOffs = { times: 3, by_min: 5 } as const;
/** min one may be busy for at a tap */
export const busySpans = [30, 60, 90] as const;
export const every = { least_min: 20, most_min: 60 } as const;

/** Why a prompt comes when it comes. `min` is the time from what is told to the prompt. */
export type Why =
  /** after sitting down or beginning to stand, as told */
  | { readonly code: "sitting" | "standing"; readonly min: number }
  /** after the first entry, which is inferred */
  | { readonly code: "begun"; readonly min: number }
  /** after somebody came back, as inferred */
  | { readonly code: "back"; readonly min: number }
  /** after moving, as inferred */
  | { readonly code: "moved"; readonly min: number }
  /** after a guided session */
  | { readonly code: "session"; readonly min: number }
  /** after the last prompt, which stood for nobody */
  | { readonly code: "unanswered"; readonly min: number }
  /** it was put off */
  | { readonly code: "put-off"; readonly min: number }
  /** a short break has just ended: nobody is prompted on return */
  | { readonly code: "settling"; readonly min: number }
  /** after one said that one is not busy any longer */
  | { readonly code: "free"; readonly min: number }
  /** the time for which one is busy ends */
  | { readonly code: "busy" }
  /** quiet hours end */
  | { readonly code: "quiet" }
  /** after the day's work begins */
  | { readonly code: "work"; readonly min: number };

/** Why there is no next prompt. */
export type WhyNone =
  /** nothing has been told or inferred yet */
  | "unknown"
  | "moving"
  | "away"
  /** prompts are switched off */
  | "off"
  /** no day of the week is a working day */
  | "no-days"
  /** quiet hours cover all the work */
  | "all-quiet";

export interface Prompt {
  readonly at_ms: number;
  readonly why: Why;
}

export interface Rhythm {
  readonly doing: Doing | undefined;
  /** since when, and how that is known */
  readonly since_ms: number | undefined;
  readonly how: DoingEntry["how"] | undefined;
  /** the prompt that stands now */
  readonly due: (Prompt & { readonly putOffsLeft: number }) | undefined;
  /** the prompt to come, or why there is none */
  readonly next: Prompt | WhyNone;
  /** until when one is busy, if one is */
  readonly busyUntil_ms: number | undefined;
}

export interface Instant {
  readonly at_ms: number;
  readonly ahead: Ahead;
}

/** The rhythm at an instant. Entries are by date, the earliest first; those after the instant are not looked at. */
export function rhythmAt(entries: readonly Entry[], settings: RhythmSettings, now: Instant): Rhythm {
  const course = new Course(settings, now.ahead);
  for (const event of eventsOf(entries)) {
    if (event.at_ms > now.at_ms) break;
    course.goOnTo(event.at_ms);
    event.happens(course);
  }
  course.goOnTo(now.at_ms);
  return course.rhythm(now.at_ms);
}

export const isStill = (doing: Doing | undefined): doing is "sitting" | "standing" =>
  doing === "sitting" || doing === "standing";

interface Event {
  readonly at_ms: number;
  readonly happens: (course: Course) => void;
}

function eventsOf(entries: readonly Entry[]): Event[] {
  const events = entries.flatMap((entry): Event[] => {
    const { at_ms } = entry;
    if (entry.kind === "doing") return [{ at_ms, happens: (course) => course.do(entry) }];
    if (entry.kind === "put-off") return [{ at_ms, happens: (course) => course.putOff(at_ms, entry.by_min) }];
    if (entry.kind === "busy") return [{ at_ms, happens: (course) => course.busy(at_ms, entry.for_min) }];
    if (entry.kind !== "session" || entry.done === 0) return [];
    const end_ms = at_ms + entry.lasts_s * 1000;
    return [
      { at_ms, happens: (course) => course.beginSession() },
      { at_ms: end_ms, happens: (course) => course.endSession(end_ms) },
    ];
  });
  return events.sort((a, b) => a.at_ms - b.at_ms);
}

/** what the count begins with */
type Beginning = "sitting" | "standing" | "begun" | "back" | "moved" | "session";

/** The rhythm as it runs through the entries. */
class Course {
  readonly #settings: RhythmSettings;
  readonly #timetable: Timetable;
  #doing: DoingEntry | undefined;
  /** the break under way; it counts, however short, where it answers a prompt or holds a session */
  #break: { readonly from_ms: number; readonly counts: boolean } | undefined;
  /** sessions that are being done */
  #sessions = 0;
  /** the earliest that the next prompt may come */
  #pending: Prompt | undefined;
  /** the last prompt, and until when it stands if nobody answers */
  #last: (Prompt & { readonly until_ms: number }) | undefined;
  #answered = true;
  #putOffs = 0;
  #busyUntil_ms = Number.NEGATIVE_INFINITY;

  constructor(settings: RhythmSettings, ahead: Ahead) {
    this.#settings = settings;
    this.#timetable = new Timetable(settings, ahead);
  }

  /** Prompts whatever is to be prompted up to an instant. */
  goOnTo(at_ms: number): void {
    for (;;) {
      const prompt = this.#next();
      if (typeof prompt === "string" || prompt.at_ms > at_ms) return;
      if (prompt.why.code === "unanswered") this.#putOffs = 0;
      this.#last = { ...prompt, until_ms: this.#timetable.standsUntil(prompt.at_ms) };
      this.#answered = false;
      this.#pending = this.#after(prompt.at_ms, "unanswered");
    }
  }

  do(entry: DoingEntry): void {
    const { at_ms, doing, how } = entry;
    const was = this.#doing?.doing;
    this.#doing = entry;
    if (!isStill(doing)) {
      if (!isStill(was) && this.#break !== undefined) return;
      this.#break = { from_ms: at_ms, counts: this.#stands(at_ms) };
      this.#answered = true;
      return;
    }
    const ended = this.#break;
    this.#break = undefined;
    const returned = was === "moving" ? "moved" : "back";
    const code = how === "told" ? doing : was === undefined ? "begun" : returned;
    // what is inferred without a break in between says that the clock was changed
    if (ended === undefined) {
      if (was === undefined || how === "inferred") this.#restart(at_ms, code);
    } else if (
      ended.counts ||
      this.#pending === undefined ||
      at_ms - ended.from_ms >= realBreak_min * minute_ms
    )
      this.#restart(at_ms, code);
    else this.#notBefore(at_ms, "settling");
  }

  beginSession(): void {
    this.#sessions++;
    this.#answered = true;
  }

  endSession(at_ms: number): void {
    this.#sessions--;
    if (this.#break !== undefined) this.#break = { ...this.#break, counts: true };
    this.#restart(at_ms, "session");
  }

  putOff(at_ms: number, by_min: number): void {
    if (!this.#stands(at_ms) || this.#putOffs >= putOffs.times) return;
    this.#putOffs++;
    this.#answered = true;
    this.#pending = { at_ms: at_ms + by_min * minute_ms, why: { code: "put-off", min: by_min } };
  }

  busy(at_ms: number, for_min: number): void {
    if (for_min === 0) {
      if (this.#busyUntil_ms > at_ms) this.#notBefore(at_ms, "free");
      this.#busyUntil_ms = Math.min(this.#busyUntil_ms, at_ms);
      return;
    }
    // the prompt that stands waits too
    if (this.#stands(at_ms)) {
      this.#answered = true;
      this.#pending = { at_ms, why: { code: "busy" } };
    }
    this.#busyUntil_ms = at_ms + for_min * minute_ms;
  }

  rhythm(at_ms: number): Rhythm {
    const next = this.#next();
    return {
      doing: this.#doing?.doing,
      since_ms: this.#doing?.at_ms,
      how: this.#doing?.how,
      due:
        this.#stands(at_ms) && this.#last !== undefined
          ? { at_ms: this.#last.at_ms, why: this.#last.why, putOffsLeft: putOffs.times - this.#putOffs }
          : undefined,
      next,
      busyUntil_ms: this.#busyUntil_ms > at_ms ? this.#busyUntil_ms : undefined,
    };
  }

  /** whether the last prompt stands at an instant */
  #stands(at_ms: number): boolean {
    return !this.#answered && this.#last !== undefined && at_ms < this.#last.until_ms;
  }

  #after(at_ms: number, code: Beginning | "unanswered"): Prompt {
    const min = this.#settings.every_min;
    return { at_ms: at_ms + min * minute_ms, why: { code, min } };
  }

  #restart(at_ms: number, code: Beginning): void {
    this.#pending = this.#after(at_ms, code);
    this.#answered = true;
    this.#putOffs = 0;
  }

  #notBefore(at_ms: number, code: "settling" | "free"): void {
    const least_ms = at_ms + grace_min * minute_ms;
    if (this.#pending === undefined || this.#pending.at_ms >= least_ms) return;
    this.#pending = { at_ms: least_ms, why: { code, min: grace_min } };
  }

  /** The prompt that is pending, at the first instant at which prompts may come. */
  #next(): Prompt | WhyNone {
    if (this.#settings.style === "none") return "off";
    if (this.#doing === undefined) return "unknown";
    if (!isStill(this.#doing.doing)) return this.#doing.doing;
    if (this.#pending === undefined || this.#sessions > 0) return "moving";
    if (this.#settings.days.length === 0) return "no-days";
    let { at_ms, why } = this.#pending;
    // a prompt that is pushed out of one hindrance may fall into another, for a week of days at most
    for (let k = 0; k < 64; k++) {
      const before_ms = at_ms;
      if (!this.#timetable.works(at_ms)) {
        const begins_ms = this.#timetable.workBegins(at_ms);
        if (begins_ms === undefined) return "no-days";
        const min = this.#settings.every_min;
        [at_ms, why] = [begins_ms + min * minute_ms, { code: "work", min }];
      }
      at_ms = Math.max(at_ms, (this.#last?.at_ms ?? Number.NEGATIVE_INFINITY) + grace_min * minute_ms);
      if (at_ms < this.#busyUntil_ms) [at_ms, why] = [this.#busyUntil_ms, { code: "busy" }];
      const quietUntil_ms = this.#timetable.quietUntil(at_ms);
      if (quietUntil_ms !== undefined) [at_ms, why] = [quietUntil_ms, { code: "quiet" }];
      if (at_ms === before_ms) return { at_ms, why };
    }
    return "all-quiet";
  }
}
