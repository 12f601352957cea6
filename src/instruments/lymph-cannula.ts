import type { Side } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { levels } from "./before-and-after.js";
import { Course, type Limb, type Observation, type Session } from "./reading.js";

export const lymphCannulaGround = derived(
  "all the lymph that a limb's tissue gives off, by the minute; a cannula in one of its lymphatics has a share of it",
);

/** A cannula that collects a limb's lymph. */
export function lymphCannula(session: Session, side: Side, limb: Limb): Observation {
  const flow = Course.of(session, `${side}.${limb}.lymph.flow`);
  const perMinute = new Course(
    flow.times,
    flow.values.map((mLperSecond) => 60 * mLperSecond),
  );
  const site = `${side}.${limb}.lymph`;
  return {
    readings: [
      {
        id: `${site}.cannula`,
        says: `lymph of the ${limb}`,
        unit: "mL/min",
        times: perMinute.times,
        values: perMinute.values,
      },
    ],
    measures: levels(session, perMinute, site, "flow", "mL/min", "%"),
  };
}
