import { fixed } from "../../../../src/charts/words.js";
import { pictureTexts } from "../../texts/picture.js";
import { coarsePressureText, type Units } from "../units.js";
import type { DrawnWay } from "./anatomy.js";
import type { BloodState } from "./blood.js";
import type { LegReading } from "./reading.js";
import type { Stance } from "./rig.js";
import { type ValveState, valveState } from "./valves.js";
import type { Vessels } from "./vessels.js";

/** The picture in words, for those who do not see it. */

export type Pose = keyof typeof pictureTexts.poses;

/** What somebody would call a posture. */
export function poseOf({ trunkSlope, thighSlope, shankSlope, knee, load }: Stance): Pose {
  if (shankSlope < -0.25) return "raised";
  if (trunkSlope > 0.8 && shankSlope > 0.8 && load > 0.2 && knee < 1) return "standing";
  if (trunkSlope > 0.6 && knee > 1 && thighSlope < 0.5) return "sitting";
  if (Math.abs(trunkSlope) < 0.1 && Math.abs(shankSlope) < 0.25) return "lying";
  return trunkSlope < 0 ? "headDown" : "tilted";
}

const belowKnee: ReadonlySet<DrawnWay["from"]> = new Set([
  "dorsalFoot",
  "plantar",
  "anteriorTibial",
  "distalDeepCalf",
  "proximalDeepCalf",
  "soleal",
  "gastrocnemius",
  "greatSaphenousCalf",
  "smallSaphenousCalf",
]);

/** Valves below the knee: those that hold, those that stand open, and those that let blood fall back. */
export function valvesOf({ ways }: Vessels, { opening, flow }: BloodState): Record<ValveState, number> {
  const count = { shut: 0, open: 0, leaking: 0 };
  for (const { drawn, index } of ways) {
    if (drawn.id === "plantarToDorsalFoot" || !belowKnee.has(drawn.from)) continue;
    count[valveState(opening[index], flow[index])]++;
  }
  return count;
}

export function describe(
  side: "left" | "right",
  reading: LegReading,
  vessels: Vessels,
  units: Units,
): string {
  return pictureTexts.description(
    pictureTexts.sides[side],
    pictureTexts.poses[poseOf(reading.stance)],
    coarsePressureText(reading.ankle, units),
    fixed(reading.calfVolume, 0),
    valvesOf(vessels, reading.blood),
  );
}
