import { type LegInput, muscles, type Side } from "../../physiology/terms.js";
import { gaitInputs, level } from "../movements/gait.js";
import { periodic } from "../movements/curve.js";
import { uprightSlopes } from "../postures.js";
import type { Movement } from "./movement.js";

/** Speed of the normative stride that stands in for what a recording lacks, from its stride time. */
const speedOfStride_kmh = (stride_s: number): number =>
  Math.min(7, Math.max(1, (3.6 * (2 / stride_s - 1)) / 0.6));

const degree = Math.PI / 180;

/**
 * A recording's inputs for one leg at a time since its start. What the file lacks is the normative stride's;
 * where the movement is no stride, what is not recorded stays as the posture holds it.
 */
export function recordedInputs(
  movement: Movement,
  side: Side,
  time: number,
): Partial<Record<LegInput, number>> {
  const leg = movement[side];
  const phase = time / movement.period_s;
  const at = (values: readonly number[]) => periodic(phase, values);
  const inputs = standIns(movement, side, time);
  for (const muscle of muscles) {
    const values = leg.activation[muscle];
    if (values !== undefined) inputs[`${muscle}.activation`] = Math.min(1, Math.max(0, at(values)));
  }
  if (leg.ankle_deg !== undefined) inputs["ankle.angle"] = at(leg.ankle_deg) * degree;
  if (leg.knee_deg !== undefined) inputs["knee.angle"] = at(leg.knee_deg) * degree;
  if (leg.hip_deg !== undefined && leg.knee_deg !== undefined) {
    Object.assign(inputs, uprightSlopes(at(leg.hip_deg), at(leg.knee_deg)));
  }
  if (leg.load !== undefined) inputs["foot.load"] = Math.max(0, at(leg.load));
  return inputs;
}

function standIns(movement: Movement, side: Side, time: number): Partial<Record<LegInput, number>> {
  if (movement.kind === "other") return {};
  const phase = (time - movement[side].heelStrike_s) / movement.stride_s;
  const share = phase - Math.floor(phase);
  return movement.kind === "running"
    ? gaitInputs("run", { speed_kmh: movement.speed_kmh ?? usualRunningSpeed_kmh, ...level }, share)
    : gaitInputs("walk", { speed_kmh: speedOfStride_kmh(movement.stride_s), ...level }, share);
}

/** assumed: a leisurely run */
const usualRunningSpeed_kmh = 9;
