import type { Measures, Reading, StudyDocument, UnitName } from "../../../src/index.js";
import type { Doable, PresetDay } from "../../../src/study/day-library.js";
import type { listedStudies, shelves } from "../../../src/study/list.js";
import type { Act, PassedOver, Side, Stance, States } from "../../../src/study/live.js";
import type { Runs } from "../../../validation/case.js";
import type { Interval, Verdict } from "../../../validation/rule.js";
import type { Grounds } from "./grounds.js";

/**
 * What page and engine say to each other. The engine runs in a worker: a study goes in, rows of numbers come out. Arrays
 * are handed over, not copied.
 */

/** rows a second of the page's time */
export const rows_Hz = 50;

/** Where a life stands, so that another engine can go on from there. */
export interface Moment {
  /** what has been lived until then */
  readonly study: StudyDocument;
  readonly time_s: number;
  readonly states: States;
}

/** A recorded movement as it stands in a file. */
export interface RecordedFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type ToEngine =
  /** whether somebody is there */
  | { readonly kind: "ping" }
  /**
   * begins to live a study, rested after a night, or from a moment that was lived elsewhere, perhaps with another
   * setting; what was lived before is over
   */
  | {
      readonly kind: "open";
      readonly study: StudyDocument;
      readonly signals: readonly string[];
      readonly from?: Moment;
    }
  /** the same moment, another person, or something put on */
  | { readonly kind: "become"; readonly study: StudyDocument }
  /** which signals the rows hold from now on */
  | { readonly kind: "watch"; readonly signals: readonly string[] }
  | { readonly kind: "take"; readonly posture: Stance }
  | { readonly kind: "begin"; readonly key: string; readonly act: Act; readonly sides: readonly Side[] }
  | { readonly kind: "end"; readonly key: string }
  /** how many times faster than life; 0 stands still */
  | { readonly kind: "pace"; readonly speed: number }
  /** lives on for so long and stands still again */
  | { readonly kind: "step"; readonly for_s: number }
  /** goes back to the last kept moment at or before an instant */
  | { readonly kind: "rewind"; readonly to_s: number }
  /** asks for what has been lived, as a study */
  | { readonly kind: "tell" }
  /** runs a study from beginning to end, beside what is lived */
  | {
      readonly kind: "run";
      readonly job: number;
      readonly study: StudyDocument;
      readonly signals: readonly string[];
      /** drives the study `walk` */
      readonly recording?: RecordedFile;
    }
  | { readonly kind: "stop"; readonly job: number }
  /** asks something that is neither lived nor run */
  | { readonly kind: "ask"; readonly job: number; readonly question: Question };

/** What can be asked, by `about`, and what is answered. */
export type Question =
  | { readonly about: "library" }
  | { readonly about: "days" }
  | { readonly about: "grounds"; readonly study: StudyDocument }
  | { readonly about: "text"; readonly text: string; readonly name: string }
  /** the studies of a case of the validation, by its own names for them */
  | { readonly about: "case"; readonly id: string }
  /** what a case reads from its studies once they were run, held against the published intervals */
  | {
      readonly about: "verdicts";
      readonly id: string;
      readonly runs: Runs;
      readonly published: Readonly<Record<string, Interval>>;
    }
  | { readonly about: "report"; readonly study: Pick<StudyDocument, "person" | "devices" | "circuit"> };

export interface Answers {
  /** everything a study can be put together from */
  readonly library: Library;
  /** what a day can be put together from */
  readonly days: DayShelves;
  /** every number of a study with its ground and the sources that are named there */
  readonly grounds: Grounds;
  /** a study file, read and found to make sense; whether it is a day, and the posture it ends in */
  readonly text: { readonly study: StudyDocument; readonly isDay: boolean; readonly posture: Stance };
  readonly case: Readonly<Record<string, StudyDocument>>;
  readonly verdicts: Readonly<Record<string, Reread>>;
  /** the sheet of a laboratory, as a page of its own */
  readonly report: string;
}

export type Library = ReturnType<typeof shelves> & { readonly studies: ReturnType<typeof listedStudies> };

/** A measure of a case, read anew. */
export interface Reread {
  readonly model: number | null;
  readonly verdict: Verdict;
}

export interface DayShelves {
  readonly presets: readonly PresetDay[];
  readonly doables: readonly Doable[];
  readonly places: Library["places"];
  readonly stockingClasses: readonly string[];
}

/** Rows of signals: `values` holds one row after the other, each as long as `signals` of the last `open` or `watch`. */
export interface Rows {
  /** counts `open`s and `watch`es, so that rows of another list are told apart */
  readonly list: number;
  readonly times: Float64Array;
  readonly values: Float32Array;
}

export type Monitored = "left" | "right" | "heart";

export interface RunAnswer {
  readonly times: Float64Array;
  readonly columns: Readonly<Record<string, { readonly unit: UnitName; readonly values: Float32Array }>>;
  readonly readings: readonly Reading[];
  readonly measures: Measures;
  readonly marks: readonly { readonly name: string; readonly time_s: number }[];
  readonly notes: readonly string[];
  readonly duration_s: number;
}

export type FromEngine =
  | { readonly kind: "pong" }
  /** where the life stands, every few seconds: what is kept if the engine dies */
  | { readonly kind: "moment"; readonly moment: Moment }
  | {
      readonly kind: "opened";
      readonly time_s: number;
      readonly units: Readonly<Record<string, UnitName>>;
      readonly notes: readonly string[];
    }
  | { readonly kind: "became"; readonly notes: readonly string[] }
  | ({
      readonly kind: "rows";
      /** times life that the engine keeps up with, over the last second */
      readonly pace: number;
      /** largest error of any balance so far */
      readonly drift: number;
      /** what was not computed beat by beat so far */
      readonly passedOver: PassedOver;
    } & Rows)
  /** what has been lived until now, as a study that gives it again; whenever it is asked for */
  | { readonly kind: "lived"; readonly study: StudyDocument }
  | { readonly kind: "rewound"; readonly time_s: number }
  /** what monitors beside the legs and the heart show; twice a second while something moves */
  | ({ readonly kind: "measures"; readonly time_s: number } & Readonly<Record<Monitored, Measures>>)
  /** one sentence: which field, what was found, what was expected */
  | { readonly kind: "refused"; readonly sentence: string; readonly job?: number }
  | { readonly kind: "told"; readonly job: number; readonly told: Answers[keyof Answers] }
  | { readonly kind: "progress"; readonly job: number; readonly done: number }
  | { readonly kind: "answer"; readonly job: number; readonly answer: RunAnswer };
