import { sides } from "../../physiology/terms.js";
import { veinPlaces } from "../../physiology/circuits/leg-anatomy.js";
import { assumed, derived } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { byDegree, type Condition, multiplied } from "./condition.js";

/** Nerves that hold the pressure, or move the legs, and no longer do. */

const failureGround = assumed(
  "60, 30 and 5 % of the reflexes' strength are left, at heart and vessels alike",
);
const constrictionGround = assumed(
  "half, a quarter and a tenth of what the reflexes ask of arterioles and veins; the heart answers as in health",
);
const softGround = assumed("veins of legs and gut give way by 15, 30 and 50 % more than in health");
const unansweredGround = assumed("veins that give way give back little: 80, 60 and 40 % of what nerves ask");
const lowVolumeGround = derived(
  "324 mL of plasma and 138 mL of red cells fewer than in controls (raj-2005), of 2850 and 2150; 0.6 and 1.4 times that",
);
const patchyGround = assumed("nerves of the legs' arterioles: 60, 30 and 0 % are left");
const slackGround = assumed("leg veins without nerves hold a tenth more, at most three tenths");
const reflexGround = assumed(
  "the reflex from full veins to their arterioles runs in the nerves of the leg, which die from the foot upwards",
);
const wastedGround = assumed("short muscles of the foot are the first to waste: 60, 35 and 15 % are left");
const cutGround = derived("a nerve that is cut off from the brain carries no reflex");
const tonelessGround = assumed("a fifth of the resting resistance is the nerves' work");
const slackMuscleGround = derived("no contraction, no pressure beyond that of rest and stretch");

/** Beds of the trunk, head and arms, each with the veins that its nerves end on too. */
const trunkBeds = {
  upperArteriesToUpperVeins: "upperVeins",
  renalArteriesToRenalVeins: "renalVeins",
  splanchnicArteriesToSplanchnicVeins: "splanchnicVeins",
  abdominalAortaToLowerTrunkVeins: "lowerTrunkVeins",
} as const;

const legVeins = sides.flatMap((side) => Object.keys(veinPlaces).map((vein) => `${side}.${vein}`));
const legMuscles = [
  "soleus",
  "gastrocnemius",
  "deepPosterior",
  "peroneal",
  "tibialisAnterior",
  "footIntrinsic",
  "thigh",
] as const;

const capacities = (times: number, ground = slackGround): readonly Change[] =>
  multiplied(
    legVeins.map((vein) => `${vein}.capacity`),
    times,
    ground,
  );

export const nervousFailures = {
  "autonomic-failure": {
    says: "the nerves that hold the blood pressure fail, at heart and vessels alike",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) =>
      multiplied(
        ["baroreflex.gainFactor", "cardiopulmonary.gainFactor"],
        byDegree(0.6, 0.3, 0.05)(degree),
        failureGround,
      ),
  },
  "orthostatic-hypotension": {
    says: "the blood pressure falls on standing though the heart beats faster",
    sites: {
      vasoconstriction: "arterioles and veins are not narrowed enough",
      pooling: "the veins of legs and gut take too much",
    },
    graded: true,
    legs: "whole",
    changes: (_, site, degree) =>
      site === "vasoconstriction"
        ? multiplied(
            ["arteriolarGain", "arteriolarLowGain", "venousGain", "venousLowGain"].map(
              (gain) => `nerves.${gain}`,
            ),
            byDegree(0.5, 0.25, 0.1)(degree),
            constrictionGround,
          )
        : [
            ...capacities(byDegree(1.15, 1.3, 1.5)(degree), softGround),
            ...multiplied(["splanchnicVeins.compliance"], byDegree(1.15, 1.3, 1.5)(degree), softGround),
            ...multiplied(
              ["nerves.venousGain", "nerves.venousLowGain"],
              byDegree(0.8, 0.6, 0.4)(degree),
              unansweredGround,
            ),
          ],
  },
  "postural-tachycardia": {
    says: "the heart races on standing, and the pressure holds",
    sites: {
      "low-volume": "there is too little blood, plasma and red cells alike",
      "leg-denervation": "the vessels of the legs have lost their nerves",
    },
    graded: true,
    legs: "whole",
    changes: (_, site, degree) => {
      if (site === "low-volume") {
        const share = byDegree(0.6, 1, 1.4)(degree);
        return [
          ...multiplied(["blood.volume"], 1 - 0.092 * share, lowVolumeGround),
          ...multiplied(["blood.redCellVolume"], 1 - 0.064 * share, lowVolumeGround),
        ];
      }
      return [
        ...multiplied(
          sides.map((side) => `${side}.leg.supplyFactor`),
          byDegree(0.6, 0.3, 0)(degree),
          patchyGround,
        ),
        ...capacities(byDegree(1.1, 1.2, 1.3)(degree)),
      ];
    },
  },
  neuropathy: {
    says: "the long nerves of the leg die back from the foot",
    sites: { foot: "foot and skin", shank: "foot, skin and shank" },
    graded: true,
    changes: (side, site, degree) => {
      const left = byDegree(0.6, 0.35, 0.15)(degree);
      const beds = ["foot", "skin", ...(site === "shank" ? ["calf", "shin"] : [])];
      return [
        ...multiplied(
          beds.map((bed) => `${side}.${bed}Bed.strengthFactor`),
          byDegree(0.5, 0.2, 0)(degree),
          reflexGround,
        ),
        ...multiplied([`${side}.footIntrinsic.activePressure`], left, wastedGround),
        ...(site === "shank"
          ? multiplied(
              legMuscles.slice(0, 5).map((muscle) => `${side}.${muscle}.activePressure`),
              Math.sqrt(left),
              wastedGround,
            )
          : []),
      ];
    },
  },
  "spinal-cord-injury": {
    says: "the legs are paralysed, and the nerves below the injury no longer reach their vessels",
    sites: {
      low: "in the lower back: the legs alone",
      high: "in the neck: legs, back and belly, and the heart is left to the vagus",
    },
    graded: false,
    legs: "whole",
    changes: (_, site) => [
      ...multiplied(
        sides.flatMap((side) => legMuscles.map((muscle) => `${side}.${muscle}.activePressure`)),
        0,
        slackMuscleGround,
      ),
      ...multiplied(
        [...sides.map((side) => `${side}.leg`), ...(site === "high" ? Object.values(trunkBeds) : [])].map(
          (part) => `${part}.supplyFactor`,
        ),
        0,
        cutGround,
      ),
      ...(site === "high"
        ? [
            ...multiplied(["nerves.cardiacGain", "nerves.contractilityGain"], 0, cutGround),
            ...multiplied(
              Object.keys(trunkBeds).map((bed) => `${bed}.resistance`),
              0.8,
              tonelessGround,
            ),
          ]
        : []),
    ],
  },
} as const satisfies Record<string, Condition>;
