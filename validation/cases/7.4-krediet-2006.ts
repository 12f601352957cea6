import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

/** s: the tilt, the end of its first stage, and of each of three stages of suction */
const tilts = 60;
const upright = tilts + 5;
const sucked = upright + 20 * 60;
const stage_s = 10 * 60;
const end = sucked + 3 * stage_s;

type Legs = "apart" | "crossed";

const tilted = (legs: Legs): StudyDocument => ({
  person: { base: "healthy-adult", age_years: 25 },
  scenario: {
    id: "timeline",
    duration_s: end,
    postures: [{ posture: "lying" }, { posture: { tilt_deg: 60 }, at_s: tilts, over_s: 5 }],
    // crossed as one stands at ease, not tensed
    movements:
      legs === "crossed" ? [{ movement: "leg-crossing", at_s: upright, until_s: end, effort: 0.3 }] : [],
    body: [
      {
        what: "suction",
        course: [
          { time_s: sucked, value: 0 },
          ...[20, 40, 60].flatMap((value, k) => [
            { time_s: sucked + k * stage_s + 5, value },
            { time_s: sucked + (k + 1) * stage_s, value },
          ]),
        ],
      },
    ],
    marks: [
      { name: "tilts", time_s: tilts },
      { name: "still", time_s: sucked - 2 },
    ],
  },
  instruments: [
    { id: "arterial-pressure", site: "finger" },
    { id: "cardiac-output", site: "heart" },
  ],
});

const tolerance = (runs: Runs, legs: Legs) => at(runs, legs, "finger.timeOfPresyncope", "min");
const rate = (runs: Runs, legs: Legs) => at(runs, legs, "heart.beatToBeat.rateChange", "1/min");

/** per cent of lying */
function stroke(runs: Runs, legs: Legs): number | null {
  const change = at(runs, legs, "heart.beatToBeat.strokeVolumeChange", "%");
  return change === null ? null : 100 + change;
}

export const crossedLegsAndOrthostaticTolerance: ValidationCase = {
  id: "7.4-krediet-2006",
  row: "7.4",
  role: "fitted",
  wholeBody: true,
  says: "With crossed legs a tilt with suction is borne for 34 minutes in place of 26; the heart keeps more of its stroke and beats less fast.",
  studies: { apart: tilted("apart"), crossed: tilted("crossed") },
  measures: [
    {
      id: "apart.tolerance",
      figure: "krediet-2006/tolerance-control",
      value: (runs) => tolerance(runs, "apart"),
    },
    {
      id: "crossed.tolerance",
      figure: "krediet-2006/tolerance-crossed",
      value: (runs) => tolerance(runs, "crossed"),
      direction: (runs) => above(difference(tolerance(runs, "crossed"), tolerance(runs, "apart")), 0),
    },
    {
      id: "apart.strokeVolume",
      figure: "krediet-2006/stroke-volume-control",
      value: (runs) => stroke(runs, "apart"),
      direction: (runs) => above(100, stroke(runs, "apart")),
    },
    {
      id: "crossed.strokeVolume",
      figure: "krediet-2006/stroke-volume-crossed",
      value: (runs) => stroke(runs, "crossed"),
      direction: (runs) => above(stroke(runs, "crossed"), stroke(runs, "apart")),
    },
    {
      id: "apart.rate",
      figure: "krediet-2006/rate-control",
      value: (runs) => rate(runs, "apart"),
      direction: (runs) => above(rate(runs, "apart"), 0),
    },
    {
      id: "crossed.rate",
      figure: "krediet-2006/rate-crossed",
      value: (runs) => rate(runs, "crossed"),
      direction: (runs) => above(rate(runs, "apart"), rate(runs, "crossed")),
    },
  ],
  differs:
    "The angle and the length of each stage were not read: 60 degrees for twenty minutes, then ten minutes each of suction of 20, 40 and 60 mmHg, time counted from the tilt. Presyncope is the paper's, systolic pressure of 85 mmHg or less or a rate of 140 or more, here over ten seconds. Legs that are crossed and not tensed are told as three tenths of a firm pull, which is assumed; that they press on each other is not told. When stroke volume and rate were taken was not read: here before the suction. One man of 25 in place of six women and three men; the placebo is not repeated.",
  missing:
    "Apart, presyncope comes some minutes too late although stroke volume falls too far; the rate rises as it did. Crossed, the stroke is hardly larger than apart, where more of it was kept, and the stay is shorter: three tenths of a firm pull, held for as long as they are crossed, call for blood and raise the set point of the reflex, the heart races to keep the pressure, and the first suction brings it to the limit for ten seconds. Not in the model: a muscle that is held at ease without calling for blood. It takes how hard legs press that are crossed at ease, and a crossing that presses on the veins by the weight of the other leg",
};
