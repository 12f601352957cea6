import type { Side, SkinLevel } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { levels } from "./before-and-after.js";
import { exerciseOf, settledSpan } from "./emptying.js";
import { Course, type Observation, reached, type Session } from "./reading.js";

export const interfacePressureGround = derived(
  "what presses on the skin from outside, garments, cuffs and the air around; a sensor beneath the cloth is without lag",
);

/** A flat sensor between the skin and what lies around it; in an exercise also how far its pressure swings. */
export function interfacePressure(session: Session, side: Side, level: SkinLevel): Observation {
  const course = Course.of(session, `${side}.${level}.interfacePressure`);
  const site = `${side}.${level}.interface`;
  const exercise = exerciseOf(session);
  const swing = exercise === undefined ? undefined : settledSpan(session, exercise);
  return {
    readings: [
      {
        id: `${site}.pressure`,
        says: `pressure on the skin of the ${level}`,
        unit: "mmHg",
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      ...levels(session, course, site, "pressure", "mmHg", "itself"),
      ...(swing === undefined
        ? {}
        : {
            [`${site}.pressureSwing`]: reached(
              course.highest(swing.begin, swing.end).value - course.lowest(swing.begin, swing.end).value,
              "mmHg",
            ),
          }),
    },
  };
}
