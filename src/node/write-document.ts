import type { StudyResult } from "../study/result.js";

/** The result as other programs read it: what `run --json` prints and `measures.json` holds; all but the series. */
export interface ResultDocument {
  readonly study: StudyResult["study"];
  readonly duration_s: number;
  readonly measures: StudyResult["measures"];
  readonly checks: StudyResult["checks"];
  readonly marks: StudyResult["marks"];
  readonly notes: StudyResult["notes"];
  readonly solver: StudyResult["solver"];
}

export const resultDocument = ({
  study,
  duration_s,
  measures,
  checks,
  marks,
  notes,
  solver,
}: StudyResult): ResultDocument => ({ study, duration_s, measures, checks, marks, notes, solver });
