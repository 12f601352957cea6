import {
  dorsiflexion,
  ankleCircle,
  anklePump,
  plantarflexion,
  seatedToeHeelRock,
  toeExtension,
  toeFlexion,
  toeHeelRock,
} from "./ankle-and-toes.js";
import { heelRaise, oneLegHeelRaise, seatedHeelRaise, soleusPushUp, weightTransfer } from "./heel-raises.js";
import type { SettingValues } from "../settings.js";
import { cycling } from "./cycling.js";
import type { RepeatedMovement, SteadyMovement } from "./movement.js";
import { heelsLifted, toesLifted } from "./lifted.js";
import { legExtension } from "./leg-extension.js";
import { passiveAnkle, passiveKnee, passiveKneeExtension, passiveStep, rise } from "./passive.js";
import { press } from "./press.js";
import { bandPlantarflexion, forefootPress, toePush } from "./resistance.js";
import { ropeJump } from "./rope-jump.js";
import { stairs } from "./stairs.js";
import { stimulation } from "./stimulation.js";
import { calfStretch, soleusStretch, toeStretch } from "./stretches.js";
import { legCrossing, legTensing } from "./tensing.js";
import { deskSwing, fidget } from "./under-desk.js";
import { weightBearing } from "./weight-bearing.js";

/** Every movement by name: those that are repeated and those that are held or kept going. Gait is in its own file. */

export const repeatedMovements = {
  "heel-raise": heelRaise,
  "one-leg-heel-raise": oneLegHeelRaise,
  "weight-transfer": weightTransfer,
  "seated-heel-raise": seatedHeelRaise,
  "soleus-push-up": soleusPushUp,
  "toe-heel-rock": toeHeelRock,
  "seated-toe-heel-rock": seatedToeHeelRock,
  dorsiflexion,
  plantarflexion,
  "ankle-pump": anklePump,
  "ankle-circle": ankleCircle,
  "toe-flexion": toeFlexion,
  "toe-extension": toeExtension,
  "band-plantarflexion": bandPlantarflexion,
  "toe-push": toePush,
  "forefoot-press": forefootPress,
  fidget,
  "rope-jump": ropeJump,
  "leg-tensing": legTensing,
  "leg-extension": legExtension,
  "calf-stretch": calfStretch,
  "soleus-stretch": soleusStretch,
  "toe-stretch": toeStretch,
  "passive-ankle": passiveAnkle,
  "passive-knee": passiveKnee,
  "passive-knee-extension": passiveKneeExtension,
  "passive-step": passiveStep,
  "weight-bearing": weightBearing,
  "muscle-stimulation": stimulation,
  rise,
} as const satisfies Record<string, RepeatedMovement>;

export type RepeatedId = keyof typeof repeatedMovements;

export const steadyMovements = {
  press,
  "heels-lifted": heelsLifted,
  "toes-lifted": toesLifted,
  "leg-crossing": legCrossing,
  cycle: cycling,
  "climb-stairs": stairs,
  "desk-swing": deskSwing,
} as const satisfies Record<string, SteadyMovement>;

export type SteadyId = keyof typeof steadyMovements;

/** One turn of a movement that is kept going; none where it is held. */
export const turnOf = (movement: SteadyId, settings: SettingValues): number | undefined => {
  const { period_s }: SteadyMovement = steadyMovements[movement];
  return period_s?.(settings);
};

/** The longest step that follows a movement; none where any will do. */
export const longestStepOf = (movement: RepeatedId): number | undefined => {
  const { longestStep_ms }: RepeatedMovement = repeatedMovements[movement];
  return longestStep_ms;
};
