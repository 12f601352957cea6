import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const onTheBall = { trunk_deg: 0, thigh_deg: -60, shank_deg: 0 } as const;
const againstTheWall = { trunk_deg: 0, thigh_deg: -60, shank_deg: -60 } as const;

/** s: standing, on one's back, and how long the legs are up */
const [down, over, up_s, rest_s] = [60, 5, 900, 60] as const;
const half = down + over + 0.5 * up_s;

/** Standing, then a quarter of an hour on one's back with the legs held as told. */
const held = (postures: readonly object[], more_s = 0): StudyDocument => ({
  person: { base: "healthy-adult", sex: "female", age_years: 22 },
  scenario: {
    id: "timeline",
    duration_s: down + over + up_s + more_s,
    postures: [{ posture: "standing" }, ...postures],
  },
  instruments: [{ id: "tape", site: "left.calf" }],
});

const taken = (posture: string | object, at_s: number = down) => ({ posture, at_s, over_s: over });

const studies = {
  supine: held([taken("lying")]),
  ball: held([taken(onTheBall)]),
  wall: held([taken(againstTheWall)]),
  ballWithRest: held([taken(onTheBall), taken("lying", half), taken(onTheBall, half + rest_s)], rest_s),
} as const;
type Way = keyof typeof studies;

function lost(runs: Runs, way: Way): number | null {
  const girth = (when: "Start" | "End") => at(runs, way, `left.calf.tape.circumferenceAt${when}`, "mm");
  return difference(girth("Start"), girth("End"));
}

const slimmer = (way: Way, figure: string, direction: (runs: Runs) => boolean): CaseMeasure => ({
  id: `${way}.loss`,
  figure: `chen-2020/${figure}`,
  value: (runs) => lost(runs, way),
  direction,
});

export const shankAfterLegRaising: ValidationCase = {
  id: "5.45-chen-2020",
  row: "5.45",
  role: "held-out",
  says: "A quarter of an hour on the back makes a shank 4.6 mm slimmer, 5.4 with the shanks on a ball, 3.1 with straight legs against a wall.",
  studies,
  measures: [
    slimmer("supine", "supine", (runs) => above(lost(runs, "supine"), 0)),
    slimmer("ball", "ball", (runs) => above(lost(runs, "ball"), lost(runs, "supine"))),
    slimmer("wall", "wall", (runs) => above(lost(runs, "supine"), lost(runs, "wall"))),
    slimmer("ballWithRest", "ball-with-rest", (runs) =>
      above(lost(runs, "ballWithRest"), lost(runs, "ball")),
    ),
  ],
  differs:
    "The posture before, the age and the way of resting were not read: standing, a woman of 22 years of the base adult's stature and mass, and lying flat for the minute of rest, which is added to the fifteen. On the ball the thighs rise by 60° and the shanks are level. The tape lies round the thickest part of the calf and is read at the end of the quarter of an hour, the legs still up. The wall does not press, nor the ball. No spread is printed: all intervals are assumed.",
  missing:
    "Lying it loses by a hair too little, and on the ball with a rest it agrees; without a rest the shank loses too much on the ball, and against the wall most of all, where it lost least. Raised, the model's veins give up nearly all they held lying. The cause is not found: no column of blood makes a straight leg at 60 degrees keep more than one that lies flat. A tape over muscle that is tense or drawn out reads its shape, which the model's tape does not see; the girth of the same hold at its first and last minute would tell blood from muscle",
};
