import type { Side } from "../physiology/terms.js";
import { column, Course, type Limb, type Session } from "./reading.js";

/** Whose volume signals make up the blood of a limb; the circuit itself sums up the calf. */
const veinsOf: Readonly<Record<Limb, readonly string[]>> = {
  foot: ["dorsalFoot", "plantar"],
  calf: ["calf"],
  thigh: ["femoral", "thighMuscle", "greatSaphenousThigh", "smallSaphenousThigh"],
};

/** Blood in the veins of a limb, and the water of its tissue where the circuit has any, mL. */
export function fluidIn(session: Session, side: Side, limb: Limb): Course {
  const columns = veinsOf[limb].map((vein) => column(session, `${side}.${vein}.volume`).values);
  const water = session.signals.columns.get(`${side}.${limb}.interstitial.volume`);
  if (water !== undefined) columns.push(water.values);
  return new Course(
    session.signals.times,
    columns[0].map((_, k) => columns.reduce((sum, values) => sum + values[k], 0)),
  );
}

/** Volume of a whole limb, mL: that of its segment at the start, with what its veins and its tissue gain or lose. */
export function limbVolume(session: Session, side: Side, limb: Limb): Course {
  const fluid = fluidIn(session, side, limb);
  const [start] = fluid.values;
  return new Course(
    fluid.times,
    fluid.values.map((volume) => session.limbVolume_mL[limb] + volume - start),
  );
}
