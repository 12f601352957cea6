/**
 * The library: who, what happens → a run → readings and measures. Runs in Node and in browsers; `second-heart/node`
 * adds files.
 */

// a study and its result
export { run, type RunOptions } from "./study/run.js";
export type { DayCheckpoint } from "./study/day.js";
export type { DeviceDocument, PersonDocument, ScenarioDocument, StudyDocument } from "./study/document.js";
export type { Mark, Reading, StudyResult } from "./study/result.js";
export type { SignalColumn, SignalTable } from "./engine/signals/signal-table.js";
export type { Measured, Measures } from "./quantity/figure.js";
export type { UnitName } from "./quantity/units.js";

// what it rests on
export {
  type ExplainedChoice,
  type ExplainedLaw,
  type ExplainedNumber,
  type ExplainedSetting,
  type Explanation,
  explain,
} from "./study/explain.js";
export { cite } from "./study/cite.js";
export { citationText, type Source } from "./evidence/source.js";
export { figureOf } from "./evidence/index.js";
export { type Ground, groundText } from "./quantity/ground.js";

// what there is, and how a study is written
export { type Catalogue, type ListedSetting, list } from "./study/list.js";
export { studyJsonSchema } from "./study/schema.js";
export { parseJson } from "./study/json.js";
export { InputError } from "./quantity/input-error.js";

// recorded movement
export { type Movement, type MovementOptions, readMovement, withActivation } from "./study/movement.js";

// the pages to look at
export { type ReportOptions, reportHtml } from "./charts/report.js";
export { type LaboratoryOptions, laboratoryReportHtml } from "./charts/laboratory-report.js";
