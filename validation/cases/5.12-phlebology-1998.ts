import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const examined = (worn: boolean): StudyDocument => ({
  person: {
    base: "healthy-adult",
    conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }],
  },
  scenario: {
    id: "timeline",
    duration_s: 205,
    postures: [{ posture: "standing" }, { posture: { tilt_deg: 0 }, at_s: 140, over_s: 5 }],
    movements: [{ movement: "heel-raise", at_s: 30, count: 10, period_s: 1 }],
    marks: [
      { name: "lies", time_s: 145 },
      { name: "still", time_s: 205 },
    ],
  },
  devices: worn ? [{ id: "stocking", class: "20-30" }] : [],
  instruments: [{ id: "photoplethysmograph", site: "left.lowerShank" }],
});

const efficiency = (runs: Runs, dress: "bare" | "worn") =>
  at(runs, dress, "left.lowerShank.photoplethysmograph.pumpEfficiency", "%");

export const exerciseOverTiltOfTheSkin: ValidationCase = {
  id: "5.12-phlebology-1998",
  row: "5.12",
  role: "held-out",
  says: "With large varices an exercise moves 28 % of the blood of the skin that tilting moves, in a stocking of class I 44 %.",
  studies: { bare: examined(false), worn: examined(true) },
  measures: [
    {
      id: "bare.pumpEfficiency",
      figure: "phlebology-1998/efficiency-bare",
      value: (runs) => efficiency(runs, "bare"),
    },
    {
      id: "stocking.pumpEfficiency",
      figure: "phlebology-1998/efficiency-stocking",
      value: (runs) => efficiency(runs, "worn"),
      direction: (runs) => above(efficiency(runs, "worn"), efficiency(runs, "bare")),
    },
  ],
  differs:
    "One leg with severe reflux of a varicose great saphenous vein in place of eleven limbs with large varices. Neither the exercise nor the tilt was read: ten heel raises in ten seconds, standing, then, once the skin has had 100 s to refill, laid level within 5 s for a minute. The stocking is knee-length, in the middle of the printed 20 to 30 mmHg at the ankle. Light sees the share that the superficial vein beneath holds. No spread is printed: both intervals are assumed. The other two groups have no number and are not compared.",
  missing:
    "Bare, the ratio of exercise to tilt agrees. Under the stocking exercise moves more of the skin's blood, as it did, but lying down moves more still, for there the stocking presses the vein flat. Light sees here the share of the vein beneath the skin. Not in the model: small vessels of the skin that a stocking presses empty once and for all, so that tilting moves less as well. It takes a bed of the skin with a volume of its own",
};
