import type { StudyDocument } from "../../../src/index.js";
import { dayCourseSignals } from "../../../src/study/day-course.js";
import type { RunAnswer } from "../engine/protocol.js";
import type { Lab } from "../lab/lab.js";

/** Days that have been lived, by their study: what has been computed once is not computed again. */

/** s over which means are kept at least */
export const rowLength_s = 10;
const mostKept = 8;
const kept = new Map<string, RunAnswer>();

export async function livedDay(
  lab: Lab,
  study: StudyDocument,
  options: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
  /** signals to be read besides those of every day */
  also: readonly string[] = [],
): Promise<RunAnswer> {
  // the body of a day without meals has no glucose to tell
  const usual = dayCourseSignals.filter((id) => eats(study) || !id.startsWith("glucose."));
  const signals = [...usual, ...also];
  const recorded: StudyDocument = { ...study, record: { signals, every_s: rowLength_s } };
  const key = JSON.stringify(recorded);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const answer = await lab.run(recorded, options);
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > mostKept) kept.delete(oldest);
  return answer;
}

function eats({ scenario }: StudyDocument): boolean {
  const meals = typeof scenario === "object" && "meals" in scenario ? scenario.meals : undefined;
  return Array.isArray(meals) && meals.length > 0;
}
