import { level } from "../movements/gait.js";
import type { GaitManner, GaitStyle } from "../movements/gait.js";
import type { RepeatedId, SteadyId } from "../movements/library.js";
import type { PostureId } from "../postures.js";
import type { SettingValues } from "../settings.js";

/**
 * What the source articles prescribe, as they prescribe it: the statement (letter of the article, number), the movement
 * and the dose. Where a range is named, its middle; where no pace is named, an easy one.
 */

/** One movement of a set. */
export type Part =
  | {
      readonly movement: RepeatedId;
      readonly count: number;
      readonly period_s: number;
      readonly duty: number;
      readonly settings?: SettingValues;
    }
  | { readonly movement: SteadyId; readonly minutes: number; readonly settings?: SettingValues }
  | {
      readonly movement: GaitStyle;
      readonly minutes: number;
      readonly manner: Partial<GaitManner> & Pick<GaitManner, "speed_kmh">;
    };

export interface Dose {
  /** statements that prescribe it; none where people ask for it besides */
  readonly saidIn: readonly string[];
  readonly says: string;
  readonly posture: PostureId;
  readonly sets: number;
  /** from set to set */
  readonly rest_s: number;
  readonly parts: readonly Part[];
}

const walking = { ...level, speed_kmh: 4.5 } as const;

export const doses: Readonly<Record<string, Dose>> = {
  "standing-rock": {
    saidIn: ["A10"],
    says: "Standing, on the toes for three seconds and on the heels for three, eighteen times, in two sets",
    posture: "standing",
    sets: 2,
    rest_s: 60,
    parts: [{ movement: "toe-heel-rock", count: 18, period_s: 8, duty: 0.925 }],
  },
  "seated-rock": {
    saidIn: ["A11"],
    says: "Sitting, the heels up for three seconds and the toes up for three, eighteen times, in two sets",
    posture: "sitting",
    sets: 2,
    rest_s: 60,
    parts: [{ movement: "seated-toe-heel-rock", count: 18, period_s: 8, duty: 0.925 }],
  },
  "slow-calf-raises": {
    saidIn: ["B8"],
    says: "Standing, on the toes for two seconds and slowly down, eighteen times, in three sets",
    posture: "standing",
    sets: 3,
    rest_s: 60,
    parts: [{ movement: "heel-raise", count: 18, period_s: 6, duty: 0.7, settings: { lowering_s: 1.2 } }],
  },
  "daily-calf-raises": {
    saidIn: ["D6"],
    says: "Standing, up on the toes and slowly down, eighteen times",
    posture: "standing",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "heel-raise", count: 18, period_s: 4, duty: 0.75, settings: { lowering_s: 0.9 } }],
  },
  "seated-toe-pushes": {
    saidIn: ["B9"],
    says: "Sitting, the ball of the foot pushed down as on a pedal, twenty times",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "toe-push", count: 20, period_s: 2, duty: 0.7 }],
  },
  "hourly-ankle-pumps": {
    saidIn: ["B10"],
    says: "Sitting, a minute of pumping the ankles and half a minute of circles",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [
      { movement: "ankle-pump", count: 30, period_s: 2, duty: 1 },
      { movement: "ankle-circle", count: 15, period_s: 2, duty: 1 },
    ],
  },
  "ankle-flexes-sitting": {
    saidIn: ["D6"],
    says: "Sitting, the ankles pressed down and pulled up, twenty times",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "ankle-pump", count: 20, period_s: 2, duty: 1 }],
  },
  "ankle-flexes-lying": {
    saidIn: ["D6"],
    says: "Lying, the ankles pressed down and pulled up, twenty times",
    posture: "lying",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "ankle-pump", count: 20, period_s: 2, duty: 1 }],
  },
  "seated-heel-raises": {
    saidIn: ["C3", "C4", "C5"],
    says: "Sitting, the heels raised and lowered for a minute",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "seated-heel-raise", count: 30, period_s: 2, duty: 0.6 }],
  },
  "hourly-soleus-push-ups": {
    saidIn: ["E9"],
    says: "Sitting, the heels pushed up as high as they go and held for a second, for two and a half minutes on end",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "soleus-push-up", count: 68, period_s: 2.2, duty: 0.8 }],
  },
  "daily-walk": {
    saidIn: ["D6"],
    says: "A walk of half an hour",
    posture: "standing",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "walk", minutes: 30, manner: walking }],
  },
  "uphill-walk": {
    saidIn: ["B13"],
    says: "A walk of ten minutes uphill",
    posture: "standing",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "walk", minutes: 10, manner: { ...walking, incline_pct: 8 } }],
  },
  "stairs-in-sets": {
    saidIn: ["B13"],
    says: "Stairs climbed for two minutes, three times",
    posture: "standing",
    sets: 3,
    rest_s: 60,
    parts: [{ movement: "climb-stairs", minutes: 2 }],
  },
  "short-rope-jumps": {
    saidIn: ["B13"],
    says: "Small jumps over a rope, thirty at a time, three times",
    posture: "standing",
    sets: 3,
    rest_s: 45,
    parts: [{ movement: "rope-jump", count: 30, period_s: 0.55, duty: 1 }],
  },
  "band-presses": {
    saidIn: ["B12", "B13"],
    says: "The forefoot pressed down against a band, fifteen times, in two sets",
    posture: "semi-recumbent",
    sets: 2,
    rest_s: 60,
    parts: [{ movement: "band-plantarflexion", count: 15, period_s: 4, duty: 0.75 }],
  },
  "band-raises": {
    saidIn: ["B13"],
    says: "Standing raises against a band that adds a seventh of body weight, fifteen times, in two sets",
    posture: "standing",
    sets: 2,
    rest_s: 60,
    parts: [{ movement: "heel-raise", count: 15, period_s: 4, duty: 0.7, settings: { load: 0.15 } }],
  },
  "ball-of-foot-press": {
    saidIn: ["B13"],
    says: "The ball of the foot pressed on the ground for five seconds, ten times",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "forefoot-press", count: 10, period_s: 8, duty: 0.775 }],
  },
  "achilles-stretches": {
    saidIn: ["B12"],
    says: "Calf and Achilles tendon stretched for half a minute, the knee straight, then bent, three times each",
    posture: "standing",
    sets: 1,
    rest_s: 60,
    parts: [
      { movement: "calf-stretch", count: 3, period_s: 40, duty: 0.85 },
      { movement: "soleus-stretch", count: 3, period_s: 40, duty: 0.85 },
    ],
  },
  "passive-toe-stretches": {
    saidIn: ["B12"],
    says: "The toes pulled up by hand for half a minute, three times",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "toe-stretch", count: 3, period_s: 40, duty: 0.85 }],
  },
  fidgeting: {
    saidIn: ["C5"],
    says: "Sitting, a minute of bouncing the heels in every five",
    posture: "sitting",
    sets: 2,
    rest_s: 240,
    parts: [{ movement: "fidget", count: 150, period_s: 0.4, duty: 1 }],
  },
  "under-desk-movement": {
    saidIn: [],
    says: "Sitting, the feet kept swinging under the desk for ten minutes",
    posture: "sitting",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "desk-swing", minutes: 10 }],
  },
  "easy-cycling": {
    saidIn: [],
    says: "A quarter of an hour on a bicycle at 50 W",
    posture: "on-saddle",
    sets: 1,
    rest_s: 60,
    parts: [{ movement: "cycle", minutes: 15 }],
  },
  "crossing-legs": {
    saidIn: [],
    says: "Standing, the legs crossed and tensed for a minute, twice",
    posture: "standing",
    sets: 2,
    rest_s: 60,
    parts: [{ movement: "leg-crossing", minutes: 1 }],
  },
};
