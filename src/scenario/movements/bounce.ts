import { cos } from "../../quantity/elementary.js";
import { type GaitStyle, strideTime_s } from "./gait.js";

/** m from the hip to the ground */
const leg_m = 0.9;
/** the trunk rises and falls by this share of what stiff legs would ask of it */
const compassShare = 0.6;
/** m, at any speed */
const runningExcursion_m = 0.085;
/** share of the stride at which the trunk is lowest: amid double support, and amid stance */
const lowest: Readonly<Record<GaitStyle, number>> = { walk: 0.05, run: 0.17 };

const gravity = 9.81;

/** Vertical acceleration of the trunk over that of gravity at a phase of the left leg's stride, twice a stride. */
export function bounce(style: GaitStyle, speed_kmh: number, phase: number): number {
  const stepTime_s = 0.5 * strideTime_s(style, speed_kmh);
  const step_m = (speed_kmh / 3.6) * stepTime_s;
  const excursion_m = style === "run" ? runningExcursion_m : (compassShare * step_m * step_m) / (8 * leg_m);
  const turn = (2 * Math.PI) / stepTime_s;
  const height = (0.5 * excursion_m * turn * turn) / gravity;
  return height * cos(4 * Math.PI * (phase - lowest[style]));
}
