import type { ExerciseId } from "../exercises/exercise-id.js";

/** What the journal holds: dated entries, each written once. What is due, shown or drawn follows from them alone. */

export const doings = ["sitting", "standing", "moving", "away"] as const;
/** what one is doing, as the rhythm knows it */
export type Doing = (typeof doings)[number];

export const countings = ["tap", "sensor", "pace"] as const;
export type Counting = (typeof countings)[number];

export type Side = "left" | "right";

interface Dated {
  /** unique for ever: a UUID, which says which of two entries of the same moment was made first */
  readonly id: string;
  /** ms since 1970, UTC */
  readonly at_ms: number;
  /** min that the clock on the wall was ahead of UTC at that moment */
  readonly ahead_min: number;
}

/** From this moment on one is doing something else: said by a tap, or inferred from absence. */
export interface DoingEntry extends Dated {
  readonly kind: "doing";
  readonly doing: Doing;
  readonly how: "told" | "inferred";
}

/** A guided session that has ended; `at_ms` is its beginning. */
export interface SessionEntry extends Dated {
  readonly kind: "session";
  readonly exercise: ExerciseId;
  /** repetitions done, of so many; minutes where the exercise is told by time */
  readonly done: number;
  readonly asked: number;
  readonly lasts_s: number;
  readonly counted: Counting;
}

/** The prompt that was due is put off. */
export interface PutOffEntry extends Dated {
  readonly kind: "put-off";
  readonly by_min: number;
}

/** No prompt for so long. */
export interface BusyEntry extends Dated {
  readonly kind: "busy";
  readonly for_min: number;
}

export interface FeelingEntry extends Dated {
  readonly kind: "feeling";
  /** how heavy the legs feel: 0 not at all, 10 as heavy as can be */
  readonly heaviness: number;
  readonly words: string;
}

export interface TapeEntry extends Dated {
  readonly kind: "tape";
  readonly side: Side;
  readonly ankle_cm: number;
}

export interface HeelRisesEntry extends Dated {
  readonly kind: "heel-rises";
  /** both feet, or one */
  readonly on: Side | "both";
  readonly repetitions: number;
}

export interface NoteEntry extends Dated {
  readonly kind: "note";
  readonly about: "shoes" | "socks" | "else";
  readonly words: string;
}

export type Entry =
  | DoingEntry
  | SessionEntry
  | PutOffEntry
  | BusyEntry
  | FeelingEntry
  | TapeEntry
  | HeelRisesEntry
  | NoteEntry;

/** An entry before the journal has dated it. */
export type NewEntry = Entry extends infer One
  ? One extends Entry
    ? Omit<One, keyof Dated> & { readonly at_ms?: number }
    : never
  : never;
