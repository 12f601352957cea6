import { assumed } from "../../quantity/ground.js";
import { choice, number } from "../settings.js";
import { effortOver } from "./curve.js";
import { degree, type Inputs, type RepeatedMovement, times } from "./movement.js";

/** Muscles that a current makes contract: no effort, and no muscle beside those under the electrodes. */

/** What each site contracts, at a current that can just be borne. */
const sites = {
  calf: {
    inputs: { "soleus.activation": 0.3, "gastrocnemius.activation": 0.35 },
    plantarflexion_deg: 18,
  },
  // the common peroneal nerve: the foot turns out and up
  peroneal: {
    inputs: { "tibialisAnterior.activation": 0.3, "peroneal.activation": 0.3 },
    plantarflexion_deg: -10,
  },
  // the short muscles of the sole, by electrodes under it
  foot: { inputs: { "footIntrinsic.activation": 0.3 }, plantarflexion_deg: 0 },
  quadriceps: { inputs: { "thigh.activation": 0.25 }, plantarflexion_deg: 0 },
} as const satisfies Record<string, { readonly inputs: Inputs; readonly plantarflexion_deg: number }>;

type Site = keyof typeof sites;

export const stimulationSites = Object.keys(sites) as [Site, ...Site[]];

export const stimulation: RepeatedMovement = {
  says: "a current makes muscles contract, without the will",
  ground: assumed(
    "electrodes on the skin reach the outer part of a muscle: a third of its maximum before it hurts; the foot moves freely",
  ),
  settings: {
    site: choice("which muscles", ...stimulationSites),
    intensity: number("1 is what can just be borne", "1", 1, 0.05, 1),
  },
  postures: ["lying", "sitting", "feet-hanging", "semi-recumbent", "calf-raised", "prone", "standing"],
  period_s: 5,
  duty: 0.25,
  adds: (time, length, { site, intensity }) => {
    const { inputs, plantarflexion_deg } = sites[site as Site];
    const strength =
      (intensity as number) *
      effortOver(time, length, Math.min(0.3, 0.4 * length), Math.min(0.3, 0.4 * length));
    return { ...times(strength, inputs), "ankle.angle": plantarflexion_deg * degree * strength };
  },
};
