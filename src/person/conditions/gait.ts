import { type Side, sides } from "../../physiology/terms.js";
import { assumed } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { byDegree, type Condition, multiplied } from "./condition.js";

/** A brain that no longer finishes the stride: what the legs are called upon for, and how far their joints go. */

const strokeGround = assumed(
  "the affected leg's push-off and its toe lift: 70, 45 and 20 % of their activation; the ankle moves as little, and the calf is 1.2, 1.4 and 1.7 times as hard to stretch",
);
const shuffleGround = assumed(
  "small steps, heels hardly lifted: 80, 60 and 40 % of range and of push-off, both legs",
);
const rigidGround = assumed(
  "Parkinson's disease weakens the reflexes of the circulation too: 90, 75 and 60 %",
);

const pushOff = ["soleus", "gastrocnemius", "deepPosterior", "peroneal", "footIntrinsic"] as const;

const called = (side: Side, muscles: readonly string[]): readonly string[] =>
  muscles.map((muscle) => `${side}.${muscle}.recruitmentFactor`);

const shuffled = (side: Side, share: number): readonly Change[] =>
  multiplied(
    [`${side}.ankle.rangeFactor`, `${side}.knee.rangeFactor`, ...called(side, pushOff)],
    share,
    shuffleGround,
  );

export const gaits = {
  "stroke-gait": {
    says: "after a stroke one leg neither pushes off nor lifts its toes, and its ankle is stiff",
    sites: { leg: "the affected leg" },
    graded: true,
    legs: "one",
    changes: (side, _, degree) => {
      const share = byDegree(0.7, 0.45, 0.2)(degree);
      return [
        ...multiplied(called(side, [...pushOff, "tibialisAnterior"]), share, strokeGround),
        ...multiplied([`${side}.ankle.rangeFactor`], share, strokeGround),
        ...multiplied(
          ["soleus", "gastrocnemius"].map((muscle) => `${side}.${muscle}.passivePressure`),
          byDegree(1.2, 1.4, 1.7)(degree),
          strokeGround,
        ),
      ];
    },
  },
  "parkinson-gait": {
    says: "a shuffling gait on both legs, and reflexes of the circulation that answer less",
    sites: { whole: "both legs and the nerves of the circulation" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => [
      ...sides.flatMap((side) => shuffled(side, byDegree(0.8, 0.6, 0.4)(degree))),
      ...multiplied(
        ["baroreflex.gainFactor", "cardiopulmonary.gainFactor"],
        byDegree(0.9, 0.75, 0.6)(degree),
        rigidGround,
      ),
    ],
  },
} as const satisfies Record<string, Condition>;
