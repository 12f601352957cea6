import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const squeezes_s = 330;

const underTourniquet = (sleeve: boolean): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: sleeve ? 450 : squeezes_s,
    postures: [{ posture: "lying" }],
    cuffs: [
      {
        cuff: "thigh",
        course: [
          { time_s: 30, pressure_mmHg: 0 },
          { time_s: 32, pressure_mmHg: 65 },
        ],
      },
      ...(sleeve
        ? [
            {
              cuff: "calf",
              course: [
                { time_s: squeezes_s, pressure_mmHg: 0 },
                { time_s: squeezes_s + 2, pressure_mmHg: 40 },
              ],
            },
          ]
        : []),
    ],
    marks: [
      { name: "cuffOn", time_s: 30 },
      { name: "still", time_s: sleeve ? 450 : squeezes_s },
    ],
  },
  instruments: [{ id: "laser-doppler", site: "left.ankle" }],
});

const skin = (runs: Runs, study: "tourniquet" | "sleeve") =>
  at(runs, study, "left.ankle.laserDoppler.fluxChange", "%");

function ratio(runs: Runs): number | null {
  const before = skin(runs, "tourniquet");
  const after = skin(runs, "sleeve");
  return before === null || after === null ? null : (100 + after) / (100 + before);
}

export const skinFlowUnderATourniquet: ValidationCase = {
  id: "6.16-isrn-2012",
  row: "6.16",
  role: "held-out",
  says: "A thigh tourniquet of 65 mmHg takes away 62 % of the skin's flow and 68 % of the muscle's; a sleeve doubles what is left.",
  studies: { tourniquet: underTourniquet(false), sleeve: underTourniquet(true) },
  measures: [
    {
      id: "tourniquet.skinFlow",
      figure: "isrn-2012/skin-tourniquet",
      value: (runs) => skin(runs, "tourniquet"),
      direction: (runs) => above(0, skin(runs, "tourniquet")),
    },
    { id: "tourniquet.muscleFlow", figure: "isrn-2012/muscle-tourniquet", value: () => null },
    {
      id: "sleeve.skinFlow",
      figure: "isrn-2012/skin-compression",
      value: ratio,
      direction: (runs) => above(ratio(runs), 1),
    },
  ],
  differs:
    "The flux of a laser at the ankle stands for that of their light. Five minutes of tourniquet, then two of a calf cuff at 40 mmHg for a sleeve of the whole leg; times were not read. No spread is printed: every interval is assumed.",
  missing:
    "The sleeve agrees; the tourniquet takes a little too much of the skin's flow; the muscle's flow cannot be asked. Not in the model: skin and muscle as beds of their own, each with its own reflex. It takes two beds side by side in the calf, and an instrument that sees the deep one",
};
