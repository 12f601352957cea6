import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const begins = 60;
const period_s = 2;

/** N at the ball of the foot that take the calf's greatest force: a heel raise of 350 N takes 0.48 of the soleus */
const greatest_N = 350 / 0.48;

/** shares of it, amid what is printed */
const shares = { light: 0.075, moderate: 0.275 } as const;

const postures = {
  upright: "sitting",
  // on the back, hips and knees bent as on the chair
  tilted: { trunk_deg: 0, thigh_deg: -90, shank_deg: 0 },
} as const;

type Posture = keyof typeof postures;
type Force = keyof typeof shares;

const pushed = (posture: Posture, force: Force, count: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: begins + 60,
    postures: [{ posture: postures[posture] }],
    movements: [
      {
        movement: "toe-push",
        side: "left",
        at_s: begins,
        count,
        period_s,
        force_N: shares[force] * greatest_N,
      },
    ],
  },
  instruments: [{ id: "arterial-doppler", site: "left.femoralArtery" }],
});

const early = (runs: Runs, posture: Posture, force: Force) =>
  at(runs, `${posture}.${force}`, "left.femoralArtery.earlyFlowRatio", "1");

const compared = (posture: Posture, force: Force) => ({
  id: `${posture}.${force}`,
  figure: `leyk-1994/${posture}-${force}`,
  value: (runs: Runs) => early(runs, posture, force),
  direction: (runs: Runs) =>
    posture === "upright"
      ? above(early(runs, "upright", force), early(runs, "tilted", force))
      : above(early(runs, "tilted", force), 1),
});

export const firstFlowOfPlantarflexion: ValidationCase = {
  id: "7.19-leyk-1994",
  row: "7.19",
  role: "fitted",
  says: "In the first ten seconds of pressing the foot down flow into the leg grows 2.5 to 3.1 times upright, and less than twice tilted back.",
  studies: {
    "upright.light": pushed("upright", "light", 30),
    "upright.moderate": pushed("upright", "moderate", 30),
    "tilted.light": pushed("tilted", "light", 30),
    "tilted.moderate": pushed("tilted", "moderate", 30),
    single: pushed("upright", "light", 1),
  },
  measures: [
    compared("upright", "light"),
    compared("upright", "moderate"),
    compared("tilted", "light"),
    compared("tilted", "moderate"),
    {
      id: "single.returnTime",
      figure: "leyk-1994/single",
      value: (runs) => at(runs, "single", "left.femoralArtery.flowReturnTime", "s"),
    },
  ],
  differs:
    "One foot, once every two seconds, on a pedal that gives way by 15 degrees; pace and pedal were not read. Forces are amid the printed ranges; the greatest force is that which would take all of the soleus. “Tilted sitting”, which the abstract also calls supine, is taken as sitting turned onto the back; by how much they were tilted was not read. After a single movement flow counts as back when nine tenths of its rise are gone. All intervals are assumed.",
  missing:
    "Flow rises at once, more upright and more with force, as it did, but by half as much or less; after one contraction it is back in time. The calf's bed takes a seventh of what the probe on the femoral artery sees at rest, and opens by what one contraction was found to open (decision 23). While the foot presses the calf hinders its own flow (decision 24), half of the time. Not in the model: the stabilising work of the thigh while the foot presses. It takes the work of the thigh, and flow at rest and in work by segment",
};
