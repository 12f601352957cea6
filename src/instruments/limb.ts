import type { Side } from "../physiology/terms.js";
import { column, Course, type Limb, type Session } from "./reading.js";

/** Whose volume signals make up the blood of a limb; the circuit itself sums up the calf. */
const veinsOf: Readonly<Record<Limb, readonly string[]>> = {
  foot: ["dorsalFoot", "plantar"],
  calf: ["calf"],
  thigh: ["femoral", "thighMuscle", "greatSaphenousThigh", "smallSaphenousThigh"],
};

/** Blood in the veins of a limb, mL. */
export function bloodIn(session: Session, side: Side, limb: Limb): Course {
  const columns = veinsOf[limb].map((vein) => column(session, `${side}.${vein}.volume`).values);
  return new Course(
    session.signals.times,
    columns[0].map((_, k) => columns.reduce((sum, values) => sum + values[k], 0)),
  );
}

/** Volume of a whole limb, mL: that of its segment at the start, with what its veins gain or lose. */
export function limbVolume(session: Session, side: Side, limb: Limb): Course {
  const blood = bloodIn(session, side, limb);
  const [start] = blood.values;
  return new Course(
    blood.times,
    blood.values.map((volume) => session.limbVolume_mL[limb] + volume - start),
  );
}
