import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { levels } from "./before-and-after.js";
import { Course, type Limb, type Observation, type Session } from "./reading.js";

export const capillaryPressureGround = assumed(
  "one pressure stands for all capillaries of a limb; it is told above what presses on the limb from outside",
);

/** A micropipette in a capillary. */
export function capillaryPressure(session: Session, side: Side, limb: Limb): Observation {
  const course = Course.of(session, `${side}.${limb}.capillaries.pressure`);
  const site = `${side}.${limb}.capillary`;
  return {
    readings: [
      {
        id: `${site}.pressure`,
        says: `pressure in the capillaries of the ${limb}`,
        unit: "mmHg",
        times: course.times,
        values: course.values,
      },
    ],
    measures: levels(session, course, site, "pressure", "mmHg", "itself"),
  };
}
