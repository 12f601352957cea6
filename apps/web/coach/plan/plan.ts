import { exercises } from "../exercises/catalogue.js";
import { type ExerciseId, exerciseIds } from "../exercises/exercise-id.js";
import { isOffered } from "../exercises/steps.js";
import type { Profile, WorkStyle } from "../profile.js";
import type { PresetId } from "./preset-id.js";

/** Which exercises suit somebody, and when they are offered: a pure function of what they have told. */

/** What a preset adds to the four answers. */
interface Preset {
  readonly work: WorkStyle;
  /** min between two prompts */
  readonly every_min: number;
  /** offered in breaks, the first first */
  readonly breaks: readonly ExerciseId[];
  /** done once a day, beside the breaks */
  readonly daily: readonly ExerciseId[];
  /** cautions that belong to it, by their names in the catalogue of texts */
  readonly cautions: readonly CautionId[];
}

export type CautionId =
  | "holdOn"
  | "slowly"
  | "painStops"
  | "afterBedRest"
  | "pregnancy"
  | "flight"
  | "stiffFoot"
  | "standingIsNoRest"
  | "shoes";

export const presets: Readonly<Record<PresetId, Preset>> = {
  desk: {
    work: "sitting",
    every_min: 30,
    breaks: [
      "five-minute-walk",
      "standing-rock",
      "soleus-push-ups",
      "seated-rock",
      "calf-raises",
      "forefoot-press",
    ],
    daily: ["thirty-minute-walk", "calf-raises"],
    cautions: [],
  },
  teacher: {
    work: "standing",
    every_min: 45,
    breaks: ["standing-rock", "calf-raises", "push-off-walk", "seated-rock"],
    daily: ["leg-elevation", "achilles-stretch"],
    cautions: ["standingIsNoRest", "shoes"],
  },
  nurse: {
    work: "mixed",
    every_min: 60,
    breaks: ["calf-raises", "standing-rock", "seated-rock", "ankle-pumps"],
    daily: ["leg-elevation", "plantar-stretch"],
    cautions: ["standingIsNoRest", "shoes"],
  },
  shop: {
    work: "standing",
    every_min: 30,
    breaks: ["standing-rock", "calf-raises", "push-off-walk", "single-leg-raises"],
    daily: ["leg-elevation", "achilles-stretch"],
    cautions: ["standingIsNoRest", "shoes"],
  },
  traveller: {
    work: "sitting",
    every_min: 30,
    breaks: ["seated-rock", "ankle-pumps", "ankle-circles", "toe-pushes", "five-minute-walk"],
    daily: ["thirty-minute-walk"],
    cautions: ["flight"],
  },
  "after-bed-rest": {
    work: "sitting",
    every_min: 60,
    breaks: ["lying-ankle-pumps", "ankle-pumps", "seated-rock", "forefoot-press", "lying-press"],
    daily: ["leg-elevation"],
    cautions: ["afterBedRest", "holdOn", "slowly"],
  },
  pregnancy: {
    work: "mixed",
    every_min: 30,
    breaks: ["seated-rock", "ankle-pumps", "ankle-circles", "five-minute-walk", "standing-rock"],
    daily: ["push-off-walk"],
    cautions: ["pregnancy", "holdOn"],
  },
  older: {
    work: "sitting",
    every_min: 30,
    breaks: ["seated-rock", "toe-pushes", "ankle-pumps", "forefoot-press", "band-presses"],
    daily: ["five-minute-walk", "standing-rock"],
    cautions: ["holdOn", "slowly"],
  },
  "stiff-foot": {
    work: "sitting",
    every_min: 30,
    breaks: ["forefoot-press", "toe-pushes", "ankle-circles", "soleus-push-ups"],
    daily: ["achilles-stretch", "plantar-stretch", "toe-stretch", "push-off-walk"],
    cautions: ["stiffFoot", "painStops"],
  },
};

/** what each way of working is offered where no preset was chosen */
const presetOf: Readonly<Record<WorkStyle, PresetId>> = { sitting: "desk", standing: "shop", mixed: "nurse" };

/** done without getting up, at any time */
const seated = exerciseIds.filter(
  (id) => exercises[id].posture === "sitting" && exercises[id].course === "movement",
);

/** Whether an exercise is offered to somebody who answered so; the page of each exercise stays open to everybody. */
export function suits(exercise: ExerciseId, profile: Pick<Profile, "standsSafely" | "ankleLimits">): boolean {
  return (
    isOffered(exercises[exercise], profile) &&
    !(profile.ankleLimits && exercises[exercise].demanding === true)
  );
}

export interface Plan {
  readonly preset: PresetId;
  readonly every_min: number;
  /** in the order in which breaks offer them */
  readonly breaks: readonly ExerciseId[];
  readonly daily: readonly ExerciseId[];
  readonly cautions: readonly CautionId[];
}

export function planFor(profile: Profile): Plan {
  const preset = profile.preset ?? presetOf[profile.work];
  const { breaks, daily, cautions } = presets[preset];
  const fitting = (ids: readonly ExerciseId[]) => ids.filter((id) => suits(id, profile));
  // what is done sitting suits everybody: nobody is left with the same break again and again
  const offered =
    fitting(breaks).length > 1 ? fitting(breaks) : fitting([...new Set([...breaks, ...seated])]);
  return {
    preset,
    every_min: profile.rhythm.every_min,
    breaks: offered,
    daily: fitting(daily).filter((id) => !offered.includes(id)),
    cautions: [
      ...cautions,
      ...(profile.standsSafely || cautions.includes("holdOn") ? [] : (["holdOn"] as const)),
      ...(profile.ankleLimits && !cautions.includes("painStops") ? (["painStops"] as const) : []),
    ],
  };
}
