import { assumed, derived } from "../../quantity/ground.js";
import type { Muscle, Side } from "../../physiology/terms.js";
import type { Change } from "../change.js";
import { byDegree, type Condition } from "./condition.js";

/** Muscles that are weak or not called upon, joints that do not give way: the pump's motor, not its valves. */

const calfMuscles = ["soleus", "gastrocnemius", "deepPosterior", "peroneal", "footIntrinsic"] as const;

const weakGround = assumed("share of a healthy adult's calf strength: 75, 50 and 25 %");
const disuseGround = assumed(
  "a movement that is not finished calls its muscles the less, the less the joint moves",
);
const remaining = byDegree(0.75, 0.5, 0.25);
const range = byDegree(0.85, 0.65, 0.45);
const effortGround = assumed("a weak muscle is called upon more: half-way, by the root of what it has lost");

const strength = (side: Side, muscles: readonly Muscle[], times: number, ground = weakGround): Change[] =>
  muscles.map((muscle) => ({ id: `${side}.${muscle}.activePressure`, times, ground }));

const recruitment = (side: Side, shares: Partial<Readonly<Record<Muscle, number>>>): Change[] =>
  Object.entries(shares).map(([muscle, times]) => ({
    id: `${side}.${muscle}.recruitmentFactor`,
    times,
    ground: disuseGround,
  }));

/** A calf that has a share of its strength left, and is called upon the more. */
export const weakened = (side: Side, left: number, ground = weakGround): readonly Change[] => [
  ...strength(side, calfMuscles, left, ground),
  ...calfMuscles.map((muscle) => ({
    id: `${side}.${muscle}.recruitmentFactor`,
    times: 1 / Math.sqrt(left),
    ground: effortGround,
  })),
];

const trainedGround = derived("the gain in strength that is told");
const easierGround = assumed(
  "a trained muscle is called upon less: half-way, by the root of what it has gained, as a weak one is called upon more",
);

/** A calf that has gained strength by a share of its own, and is called upon the less for it. */
export const trained = (side: Side, gain: number): readonly Change[] => [
  ...strength(side, calfMuscles, 1 + gain, trainedGround),
  ...calfMuscles.map((muscle) => ({
    id: `${side}.${muscle}.recruitmentFactor`,
    times: 1 / Math.sqrt(1 + gain),
    ground: easierGround,
  })),
];

export const musclesAndJoints = {
  "weak-calf": {
    says: "the calf has lost strength",
    sites: { calf: "all calf muscles" },
    graded: true,
    changes: (side, _, degree) => weakened(side, remaining(degree)),
  },
  "paralysed-calf": {
    says: "no muscle below the knee contracts",
    sites: { calf: "all muscles below the knee" },
    graded: false,
    changes: (side) =>
      strength(
        side,
        [...calfMuscles, "tibialisAnterior"],
        0,
        derived("no contraction, no pressure beyond that of rest and stretch"),
      ),
  },
  "stiff-ankle": {
    says: "the ankle moves through a part of its range",
    sites: { ankle: "ankle" },
    graded: true,
    changes: (side, _, degree) => {
      const share = range(degree);
      return [
        { id: `${side}.ankle.rangeFactor`, times: share, ground: disuseGround },
        ...recruitment(side, {
          soleus: share,
          gastrocnemius: share,
          deepPosterior: share,
          tibialisAnterior: share,
          peroneal: share,
        }),
      ];
    },
  },
  "stiff-knee": {
    says: "the knee moves through a part of its range",
    sites: { knee: "knee" },
    graded: true,
    changes: (side, _, degree) => [
      { id: `${side}.knee.rangeFactor`, times: range(degree), ground: disuseGround },
      ...recruitment(side, { gastrocnemius: range(degree) }),
    ],
  },
  "lost-push-off": {
    says: "the foot is lifted, not pushed off: an old injury, or a gliding gait",
    sites: { foot: "push-off" },
    graded: true,
    changes: (side, _, degree) => {
      const share = range(degree);
      return recruitment(side, {
        soleus: share,
        gastrocnemius: share,
        deepPosterior: share,
        footIntrinsic: 0.6 * share,
      });
    },
  },
} as const satisfies Record<string, Condition>;
