import type { ExerciseId } from "../exercises/exercise-id.js";
import type { Entry } from "../journal/entry.js";
import type { Profile } from "../profile.js";
import { planFor } from "./plan.js";

/** The exercise that fits now: of the plan's breaks the one after the last that was done; none where a sign of the safety list applies. */
export function suggestion(profile: Profile, entries: readonly Entry[]): ExerciseId | undefined {
  if (profile.applies) return undefined;
  const { breaks } = planFor(profile);
  const last = entries.findLast((entry) => entry.kind === "session" && breaks.includes(entry.exercise));
  const at = last?.kind === "session" ? breaks.indexOf(last.exercise) : -1;
  return breaks[(at + 1) % breaks.length];
}
