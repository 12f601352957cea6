import type { Side } from "../../physiology/terms.js";
import { assumed, derived } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { plasmaGained } from "./blood.js";
import { byDegree, type Condition, multiplied } from "./condition.js";

/** Too little or too much water, too little of what holds it, or no way back for it. */

const driedGround = assumed(
  "2, 4 and 6 % of body mass lost; of that the plasma gives 2.5 times its share, red cells and protein stay",
);
const overfilledGround = assumed(
  "kidneys that keep salt and water back: 5, 10 and 20 % more blood, all of it plasma without protein",
);
const proteinGround = assumed("total protein about 52, 42 and 35 g/L in place of 70");
const liverProteinGround = assumed("total protein about 63, 56 and 49 g/L in place of 70");
const washedGround = derived(
  "tissue water loses its protein too, and more of it, so that the difference falls less (nephron-1985): the square of what the plasma keeps",
);
const portalGround = assumed("a scarred liver resists 4 to 14 times as much: portal pressure 10 to 30 mmHg");
const gutGround = assumed(
  "the gut's arterioles are wide and its veins large, and the blood that they hold is made up for",
);
const lymphGround = assumed(
  "a half, a quarter and a tenth of the lymph vessels are left, at rest and at their most alike",
);

const lowered = (share: number, ground = proteinGround): readonly Change[] => [
  { id: "plasma.proteinConcentration", times: share, ground },
  { id: "tissue.proteinConcentration", times: share ** 2, ground: washedGround },
];

const blocked = (side: Side, limb: string, share: number): readonly Change[] =>
  multiplied([`${side}.${limb}.lymph.restingFlow`], share, lymphGround);

export const waters = {
  dehydration: {
    says: "the body has lost water",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => plasmaGained(-byDegree(0.03, 0.06, 0.09)(degree), driedGround),
  },
  "high-volume": {
    says: "the body keeps more salt and water than it should",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => plasmaGained(byDegree(0.05, 0.1, 0.2)(degree), overfilledGround),
  },
  "low-plasma-protein": {
    says: "the plasma holds too little protein to keep its water",
    sites: {
      kidney: "the kidneys let protein through",
      liver: "a scarred liver makes too little, and holds back the blood of the gut",
      nutrition: "the food brings too little",
    },
    graded: true,
    legs: "whole",
    changes: (_, site, degree) => {
      if (site !== "liver") return lowered(byDegree(0.75, 0.6, 0.5)(degree));
      const scar = byDegree(4, 8, 14)(degree);
      const wide = byDegree(1.1, 1.2, 1.3)(degree);
      return [
        ...lowered(byDegree(0.9, 0.8, 0.7)(degree), liverProteinGround),
        ...multiplied(["splanchnicVeinsToAbdominalCava.resistance"], scar, portalGround),
        ...multiplied(["splanchnicArteriesToSplanchnicVeins.resistance"], 1 / wide ** 2, gutGround),
        ...multiplied(["splanchnicVeins.restingVolume", "splanchnicVeins.compliance"], wide, gutGround),
        ...multiplied(["blood.volume", "blood.redCellVolume"], byDegree(1.05, 1.12, 1.2)(degree), gutGround),
      ];
    },
  },
  "blocked-lymph": {
    says: "lymph finds few ways out of the leg",
    sites: { groin: "at the groin: the whole leg", knee: "at the knee: foot and calf" },
    graded: true,
    changes: (side, site, degree) =>
      (site === "groin" ? ["foot", "calf", "thigh"] : ["foot", "calf"]).flatMap((limb) =>
        blocked(side, limb, byDegree(0.5, 0.25, 0.1)(degree)),
      ),
  },
} as const satisfies Record<string, Condition>;
