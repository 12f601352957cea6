import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const tilts = 60;
const upright = tilts + 5;
const end = upright + 30 * 60;
/** a step of each leg, and the time between contractions where the legs are held */
const period_s = 4;
const count = Math.floor((end - upright) / period_s) - 1;

type Way = "still" | "held" | "stepping";

/** A leg bends in the first half of its step, and is stimulated while it straightens; the right one follows. */
const sides = { left: upright, right: upright + 0.5 * period_s } as const;

const contractions = (side: "left" | "right" | "both", at_s: number) =>
  ["calf", "quadriceps"].map((site) => ({
    movement: "muscle-stimulation",
    site,
    side,
    at_s,
    count,
    period_s,
    duty: 0.5,
  }));

const movements = {
  still: [],
  held: contractions("both", upright),
  stepping: Object.entries(sides).flatMap(([side, at_s]) => [
    { movement: "passive-step", side, at_s, count, period_s },
    ...contractions(side as "left" | "right", at_s + 0.5 * period_s),
  ]),
} as const;

const tilted = (way: Way): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: end,
    postures: [{ posture: "lying" }, { posture: { tilt_deg: 75 }, at_s: tilts, over_s: 5 }],
    movements: movements[way],
    marks: [
      { name: "tilts", time_s: tilts },
      { name: "still", time_s: end - 5 },
    ],
  },
  instruments: [{ id: "arterial-pressure", site: "finger" }],
});

const time = (runs: Runs, way: Way) => at(runs, way, "finger.timeOfPresyncope", "min");
const systolic = (runs: Runs, way: Way) => at(runs, way, "finger.systolicPressureAtEnd", "mmHg");

export const stimulatedStepsOnATiltTable: ValidationCase = {
  id: "7.27-thrasher-undated",
  row: "7.27",
  role: "held-out",
  wholeBody: true,
  says: "In half an hour at 75 degrees a third of healthy people nearly faint, with stimulated legs later, and nobody whose stimulated legs step.",
  studies: { still: tilted("still"), held: tilted("held"), stepping: tilted("stepping") },
  measures: [
    {
      id: "held.later",
      figure: "thrasher-undated/isometric-later",
      value: (runs) => difference(time(runs, "held"), time(runs, "still")),
      direction: (runs) => above(time(runs, "held"), time(runs, "still")),
    },
    {
      id: "stepping.none",
      figure: "thrasher-undated/stepping-none",
      value: (runs) => difference(systolic(runs, "stepping"), systolic(runs, "still")),
      direction: (runs) =>
        time(runs, "stepping") === null && above(systolic(runs, "stepping"), systolic(runs, "still")),
    },
  ],
  differs:
    "One healthy adult in place of 16, of whom 5 nearly fainted; counts are not compared. Presyncope is that of krediet-2006, systolic pressure of 85 mmHg or less or a rate of 140 or more, since theirs was not read; an adult who does not come to it tells no time. That nobody did while stepping is asked as no presyncope and a higher systolic pressure at the end than with still legs. Calf and thigh are stimulated for two seconds of four, while stepping as each leg straightens, hip bent by 30 and knee by 60 degrees; muscles, paces and angles were not read. The interval is assumed.",
  missing:
    "The healthy adult of the model does not come to presyncope while held still, so that nothing can be later; and with stimulated steps the pressure is no higher than without, because current opens the beds of the thighs as willed work does. Not in the model: the fainting of healthy people, and hyperaemia that follows what a muscle burns (row 7.3). It takes a reflex that gives way, and the flow that a stimulated leg asks for",
};
