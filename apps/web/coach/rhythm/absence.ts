import type { Doing, Entry, NewEntry } from "../journal/entry.js";
import type { RhythmSettings, WorkStyle } from "../profile.js";
import { type Instant, isStill, movingLasts_min, realBreak_min, rhythmAt } from "./rhythm.js";
import { minute_ms } from "./timetable.js";

/**
 * What absence says. A page that is open gives a sign of life a few times a minute, also behind other windows; a
 * machine that sleeps and a page that is closed give none. A gap in the signs is an absence, a leap back is a clock
 * that was set: both become entries, so that the rhythm itself never guesses.
 */

/** min without a sign of life that are a gap where a prompt would have come in it; a hidden page may be slow */
const gap_min = 2;

export interface Signs {
  /** the last sign of life of a page, ms since 1970 */
  readonly seen_ms: number | undefined;
  /** when somebody last touched the page or pressed a key on it */
  readonly touched_ms?: number;
}

export interface Inferred {
  readonly entries: readonly NewEntry[];
  /** ids of entries that lie in the future: what they tell happened before the clock was set back */
  readonly untimely: readonly string[];
}

/** What is inferred at an instant; entries are by date. */
export function infer(
  entries: readonly Entry[],
  settings: RhythmSettings,
  work: WorkStyle,
  { seen_ms, touched_ms }: Signs,
  now: Instant,
): Inferred {
  const untimely = entries.filter(({ at_ms }) => at_ms > now.at_ms + 1000).map(({ id }) => id);
  const past = entries.slice(0, entries.length - untimely.length);
  const told = (at_ms: number, doing: Doing): NewEntry => ({ kind: "doing", doing, how: "inferred", at_ms });
  const rhythm = rhythmAt(past, settings, now);
  const doings = entries.filter((entry) => entry.kind === "doing");
  const last = doings.at(-1);
  const usual = work === "standing" ? "standing" : "sitting";
  const still = doings.findLast(({ doing }) => isStill(doing))?.doing ?? usual;

  if (last === undefined) return { entries: [told(now.at_ms, usual)], untimely };
  if (seen_ms !== undefined && now.at_ms < seen_ms - 1000)
    return { entries: [told(now.at_ms, last.doing)], untimely };
  if (rhythm.doing === undefined) return { entries: [told(now.at_ms, still)], untimely };

  // between a doing that was told and the sign of life after it there is no gap
  const from_ms = Math.max(seen_ms ?? 0, (rhythm.since_ms ?? 0) + 1);
  const gap_ms = now.at_ms - from_ms;
  const promptMissed = rhythm.due !== undefined && rhythm.due.at_ms > from_ms;
  if (gap_ms >= realBreak_min * minute_ms || (gap_ms >= gap_min * minute_ms && promptMissed)) {
    const left = isStill(rhythm.doing) ? [told(from_ms, "away")] : [];
    return { entries: [...left, told(now.at_ms, still)], untimely };
  }
  // whoever walks about forgets to tell that they have stopped
  const stops_ms = (rhythm.since_ms ?? 0) + movingLasts_min * minute_ms;
  if (rhythm.doing === "moving" && now.at_ms >= stops_ms)
    return { entries: [told(stops_ms, still)], untimely };
  // who touches the page is there
  if (rhythm.doing === "away" && (touched_ms ?? 0) > (rhythm.since_ms ?? 0) + minute_ms)
    return { entries: [told(touched_ms ?? now.at_ms, still)], untimely };
  return { entries: [], untimely };
}
