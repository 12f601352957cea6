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
import type { RepeatedMovement, SteadyMovement } from "./movement.js";
import { passiveAnkle, passiveKnee, rise } from "./passive.js";
import { press } from "./press.js";
import { stimulation } from "./stimulation.js";
import { weightBearing } from "./weight-bearing.js";

/** Every movement by name: those that are repeated and those that are held. Gait is in its own file. */

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
  "passive-ankle": passiveAnkle,
  "passive-knee": passiveKnee,
  "weight-bearing": weightBearing,
  "muscle-stimulation": stimulation,
  rise,
} as const satisfies Record<string, RepeatedMovement>;

export type RepeatedId = keyof typeof repeatedMovements;

export const steadyMovements = { press } as const satisfies Record<string, SteadyMovement>;

export type SteadyId = keyof typeof steadyMovements;
