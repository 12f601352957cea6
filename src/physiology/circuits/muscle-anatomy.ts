import type { Muscle } from "../terms.js";
import { assumed, derived, type Ground } from "../../quantity/ground.js";

/**
 * Masses and fibres of the muscles of one leg, of the base adult. Volumes are recalled from handsfield-2014 and made
 * mass by 1.06 g/mL; two soleus muscles are then 0.9 kg.
 */

export interface MuscleFibres {
  readonly mass_kg: number;
  readonly slowShare: number;
  readonly massGround: Ground;
  readonly fibreGround: Ground;
}

const recalled = (volume: string): Ground =>
  assumed(`${volume} mL, from memory of handsfield-2014, at 1.06 g/mL`);
const recalledFibres = assumed("from lists of fibre shares in public code of muscle models");
const mixed = assumed("half of the fibres slow, as in most muscles of the leg");

export const muscleFibres: Readonly<Record<Muscle, MuscleFibres>> = {
  soleus: { mass_kg: 0.464, slowShare: 0.8, massGround: recalled("438"), fibreGround: recalledFibres },
  gastrocnemius: {
    mass_kg: 0.431,
    slowShare: 0.55,
    massGround: recalled("257 and 150"),
    fibreGround: recalledFibres,
  },
  tibialisAnterior: {
    mass_kg: 0.251,
    slowShare: 0.7,
    massGround: recalled("135 and, of the toe extensors, 102"),
    fibreGround: recalledFibres,
  },
  deepPosterior: { mass_kg: 0.252, slowShare: 0.5, massGround: recalled("238"), fibreGround: mixed },
  peroneal: { mass_kg: 0.139, slowShare: 0.5, massGround: recalled("131"), fibreGround: mixed },
  footIntrinsic: {
    mass_kg: 0.12,
    slowShare: 0.5,
    massGround: assumed("short muscles of a sole weigh some 120 g"),
    fibreGround: mixed,
  },
  thigh: {
    mass_kg: 2.69,
    slowShare: 0.5,
    massGround: recalled("1796 of the quadriceps and 738 of the hamstrings"),
    fibreGround: mixed,
  },
};

/** Where the muscles of a leg get their blood. */
export const workingLimbs = {
  lowerLeg: {
    muscles: ["soleus", "gastrocnemius", "tibialisAnterior", "deepPosterior", "peroneal", "footIntrinsic"],
    fedBy: ["calf", "foot"],
  },
  thigh: { muscles: ["thigh"], fedBy: ["thigh"] },
} as const satisfies Record<
  string,
  { readonly muscles: readonly Muscle[]; readonly fedBy: readonly ("foot" | "calf" | "thigh")[] }
>;
export type WorkingLimb = keyof typeof workingLimbs;

/** What hips, trunk and arms burn for each watt of the thighs' where they join in. */
export const hips = {
  factor: 1.4,
  ground: derived(
    "level walking at 4 km/h costs 157 W over rest (acsm-undated): the legs burn 104 here, 31 of them in the thighs, standing 10",
  ),
} as const;
