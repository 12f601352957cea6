import type { ExerciseId } from "./exercise-id.js";

/** What an exercise is made of, beside its words, which stand in the texts. */

/** What one is told to do now; each has words, and a tick where the effort begins or ends. */
export type Cue =
  | "heels-up"
  | "toes-up"
  | "hold"
  | "lower"
  | "flat"
  | "push"
  | "ease"
  | "down"
  | "up"
  | "round"
  | "lean"
  | "pull"
  | "jump"
  | "rest";

/** One part of a repetition. */
export interface Phase {
  readonly cue: Cue;
  readonly lasts_s: number;
}

/** As much of it as one does: repetitions, or minutes, in sets with rest between. */
export type Dose =
  | { readonly kind: "repetitions"; readonly count: number; readonly sets: number; readonly rest_s: number }
  | { readonly kind: "minutes"; readonly minutes: number; readonly sets: number; readonly rest_s: number };

export const levels = ["easier", "usual", "harder"] as const;
/** `usual` is what the articles prescribe */
export type Level = (typeof levels)[number];

/** Where the phone is worn so that its motion sensor sees a repetition; none where no place shows it. */
export type Placement = "instep" | "none";

export type ExercisePosture = "standing" | "sitting" | "reclining" | "lying" | "walking";

/** Who is told something besides. */
export type Caution = "unsteady" | "ankle" | "pregnancy" | "older" | "after-bed-rest";

/** How it goes on over the weeks. */
export type Course = "movement" | "strength" | "stretch" | "walking" | "rest";

export interface Exercise {
  readonly id: ExerciseId;
  readonly posture: ExercisePosture;
  /** the parts of one repetition; empty where minutes are counted */
  readonly phases: readonly Phase[];
  readonly doses: Readonly<Record<Level, Dose>>;
  readonly placement: Placement;
  /** the foot turns to both sides of where it rests: a repetition ends when it is back from the second */
  readonly bothWays?: boolean;
  /** other exercises, the nearest first */
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
  readonly course: Course;
  readonly cautions: readonly Caution[];
  /** it asks much of an ankle or a foot: no plan offers it to whoever has said that one is stiff or hurts */
  readonly demanding?: boolean;
  /** statements of src/evidence/claims that bear on it */
  readonly claims: readonly string[];
}

/** s that one repetition takes */
export const repetition_s = ({ phases }: Pick<Exercise, "phases">): number =>
  phases.reduce((sum, { lasts_s }) => sum + lasts_s, 0);

/** Repetitions, or minutes, of all sets. */
export const askedOf = (dose: Dose): number =>
  dose.sets * (dose.kind === "minutes" ? dose.minutes : dose.count);

/** One needs to stand without holding on, or at least with something to hold on to. */
export const needsStanding = ({ posture }: Pick<Exercise, "posture">): boolean =>
  posture === "standing" || posture === "walking";
