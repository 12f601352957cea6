import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { fluidIn } from "./limb.js";
import { column, Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const magneticResonanceGround = assumed(
  "an image of the calf tells veins under the fascia from those above it, and the slice stands for the whole calf; " +
    "tissue water, which swells muscle and skin under a cuff, is in the closed loop alone",
);

/** Veins of the calf that lie under its fascia. */
const deepVeins = [
  "anteriorTibial",
  "distalDeepCalf",
  "proximalDeepCalf",
  "soleal",
  "gastrocnemius",
] as const;

/** Images of the calf: blood in its deep veins, mL, and their share of the blood that a cuff above holds back. */
export function magneticResonance(session: Session, side: Side): Observation {
  const { times } = session.signals;
  const volumes = deepVeins.map((vein) => column(session, `${side}.${vein}.volume`).values);
  const deep = new Course(
    times,
    times.map((_, k) => volumes.reduce((sum, values) => sum + values[k], 0)),
  );
  const site = `${side}.calf.magneticResonance`;
  const on = session.marks.get("cuffOn");
  const off = session.marks.get("cuffOff");
  const rise = (course: Course, from: number, to: number) =>
    course.mean(to - 5, to) - course.mean(from - 5, from);
  const calf = fluidIn(session, side, "calf");
  return {
    readings: [
      {
        id: site,
        says: "magnetic resonance of the calf, blood in the veins under its fascia",
        unit: "mL",
        times,
        values: deep.values,
      },
    ],
    measures:
      on === undefined || off === undefined
        ? {}
        : {
            [`${site}.deepVolumeRise`]: reached(rise(deep, on, off), "mL"),
            [`${site}.deepShare`]:
              rise(calf, on, off) > 0
                ? reached(rise(deep, on, off) / rise(calf, on, off), "1")
                : notReached("1", "the cuff held no blood back"),
          },
  };
}
