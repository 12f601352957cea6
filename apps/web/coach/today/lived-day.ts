import type { StudyDocument } from "../../../../src/index.js";
import type { DoingDocument } from "../../../../src/study/day-library.js";
import type { ExerciseId } from "../exercises/exercise-id.js";
import type { Entry, SessionEntry } from "../journal/entry.js";
import { clockOf } from "../../clock.js";

/** The day as it was logged, minute by minute, and the studies that live it in the model. Pure functions. */

/** What goes on in one minute: a way of being, or an exercise. */
export type Minute = "sitting" | "standing" | "moving" | "away" | ExerciseId;

export interface LoggedDay {
  /** min after midnight at which it begins */
  readonly begins_min: number;
  readonly minutes: readonly Minute[];
}

interface Done {
  readonly posture: string;
  readonly doing?: DoingDocument;
}

const walking = (speed_kmh: number, more: object = {}): Done => ({
  posture: "standing",
  doing: { movement: "walk", speed_kmh, ...more },
});
const standing = (movement: string, more: object = {}): Done => ({
  posture: "standing",
  doing: { movement, ...more },
});
const sitting = (movement: string): Done => ({ posture: "sitting", doing: { movement } });
const lying = (movement: string): Done => ({ posture: "lying", doing: { movement } });

/** how the model does each of them */
export const inTheModel: Readonly<Record<Minute, Done>> = {
  sitting: { posture: "sitting" },
  standing: { posture: "standing" },
  moving: walking(4),
  // nobody knows what was done meanwhile: the page says what is assumed
  away: { posture: "sitting" },
  "standing-rock": standing("toe-heel-rock"),
  "seated-rock": sitting("seated-toe-heel-rock"),
  "calf-raises": standing("heel-raise"),
  "single-leg-raises": standing("one-leg-heel-raise"),
  "soleus-push-ups": sitting("soleus-push-up"),
  "toe-pushes": sitting("toe-push"),
  "ankle-pumps": sitting("ankle-pump"),
  "ankle-circles": sitting("ankle-circle"),
  "forefoot-press": sitting("forefoot-press"),
  "band-presses": sitting("band-plantarflexion"),
  "band-raises": standing("heel-raise", { load: 0.15 }),
  "achilles-stretch": standing("calf-stretch"),
  "plantar-stretch": sitting("toe-stretch"),
  "toe-stretch": sitting("toe-stretch"),
  "push-off-walk": walking(4.5),
  "uphill-walk": walking(4.5, { incline_pct: 8 }),
  stairs: standing("climb-stairs"),
  "rope-jumps": standing("rope-jump"),
  "five-minute-walk": walking(4.5),
  "thirty-minute-walk": walking(4.5),
  "leg-elevation": { posture: "legs-raised" },
  "lying-ankle-pumps": lying("ankle-pump"),
  "lying-press": lying("plantarflexion"),
};

const minute_ms = 60_000;
const day_min = 1440;
/** a walk that is thought of */
const walk_min = 5;

/** min of local time since 1970 began */
const localMinute = ({ at_ms, ahead_min }: { readonly at_ms: number; readonly ahead_min: number }): number =>
  Math.floor(at_ms / minute_ms) + ahead_min;

/**
 * What was logged on the local day of `now`, up to now. What one does lasts until something else is told; a session
 * lies over it. Undefined where nothing of today has been told.
 */
export function loggedDay(
  entries: readonly Entry[],
  now: { readonly at_ms: number; readonly ahead_min: number },
): LoggedDay | undefined {
  const end = localMinute(now);
  const midnight = end - (end % day_min);
  const today = entries.filter((entry) => localMinute(entry) >= midnight && localMinute(entry) < end);
  const told = today.filter((entry) => entry.kind === "doing" || entry.kind === "session");
  if (told.length === 0) return undefined;
  const begin = Math.min(...told.map(localMinute));
  const minutes: Minute[] = Array.from({ length: end - begin }, () => "sitting");
  for (const entry of told) if (entry.kind === "doing") minutes.fill(entry.doing, localMinute(entry) - begin);
  for (const entry of told)
    if (entry.kind === "session") {
      const from = localMinute(entry) - begin;
      minutes.fill(entry.exercise, from, Math.min(minutes.length, from + minutesOf(entry)));
    }
  return { begins_min: begin - midnight, minutes };
}

const minutesOf = ({ lasts_s }: SessionEntry): number => Math.max(1, Math.round(lasts_s / 60));

const still: readonly Minute[] = ["sitting", "standing", "away"];

/** The same day without its breaks: one stays as one was before each. */
export function withoutBreaks({ begins_min, minutes }: LoggedDay): LoggedDay {
  let last: Minute = minutes.find((one) => still.includes(one)) ?? "sitting";
  return { begins_min, minutes: minutes.map((one) => (still.includes(one) ? (last = one) : last)) };
}

/** The same day with one more walk of five minutes, in the middle of its longest stillness; undefined without room. */
export function withOneMoreWalk({ begins_min, minutes }: LoggedDay): LoggedDay | undefined {
  const { from, length } = longestStill(minutes);
  if (length < 2 * walk_min) return undefined;
  const at = from + Math.floor((length - walk_min) / 2);
  return { begins_min, minutes: minutes.map((one, k) => (k >= at && k < at + walk_min ? "moving" : one)) };
}

/** The longest run of minutes without movement. */
export function longestStill(minutes: readonly Minute[]): { readonly from: number; readonly length: number } {
  let [best, from] = [{ from: 0, length: 0 }, 0];
  minutes.forEach((one, k) => {
    if (!still.includes(one)) from = k + 1;
    else if (k + 1 - from > best.length) best = { from, length: k + 1 - from };
  });
  return best;
}

/** The day as a study of one standard adult. */
export function studyOf({ begins_min, minutes }: LoggedDay): StudyDocument {
  const stays: { to: string; posture: string; doing?: DoingDocument }[] = [];
  minutes.forEach((one, k) => {
    if (k + 1 < minutes.length && minutes[k + 1] === one) return;
    stays.push({ to: clockOf(begins_min + k + 1, true), ...inTheModel[one] });
  });
  return {
    person: { base: "healthy-adult" },
    circuit: "closed-loop",
    scenario: { id: "day", begins: clockOf(begins_min), stays },
  };
}

/** Standing still, to which everything is relative. */
export const standingStill: StudyDocument = {
  person: { base: "healthy-adult" },
  circuit: "closed-loop",
  scenario: { id: "standing", seconds: 60 },
};
