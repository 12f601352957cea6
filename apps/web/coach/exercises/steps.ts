import type { Profile } from "../profile.js";
import { exercises } from "./catalogue.js";
import { type Exercise, type Level, levels, needsStanding } from "./exercise.js";
import { type ExerciseId, exerciseIds } from "./exercise-id.js";

/** Which exercise, and how much of it, is one step easier or harder. */

export interface Step {
  readonly exercise: ExerciseId;
  readonly level: Level;
}

type Who = Pick<Profile, "standsSafely">;

/** Whoever does not stand safely is offered what is done sitting or lying. */
export const isOffered = (exercise: Pick<Exercise, "posture">, { standsSafely }: Who): boolean =>
  standsSafely || !needsStanding(exercise);

/** Less or more of the same where there is, then the nearest other exercise; undefined at the end of the way. */
export function stepFrom(from: Step, way: "easier" | "harder", who: Who): Step | undefined {
  const at = levels.indexOf(from.level) + (way === "easier" ? -1 : 1);
  if (at >= 0 && at < levels.length) return { exercise: from.exercise, level: levels[at] };
  const other = exercises[from.exercise][way].find((id) => isOffered(exercises[id], who));
  return other === undefined ? undefined : { exercise: other, level: "usual" };
}

/** What an address asks for; the usual dose where it says nothing of it. */
export function stepAt(id: string, query: string): Step | undefined {
  const exercise = exerciseIds.find((known) => known === id);
  if (exercise === undefined) return undefined;
  const asked = new URLSearchParams(query).get("level");
  return { exercise, level: levels.find((level) => level === asked) ?? "usual" };
}

export const addressOf = ({ exercise, level }: Step): string =>
  `#/coach/exercises/${exercise}${level === "usual" ? "" : `?level=${level}`}`;
