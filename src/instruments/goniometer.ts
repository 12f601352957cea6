import type { Side } from "../physiology/terms.js";
import { fromCoherent } from "../quantity/units.js";
import { column, Course, type Observation, reached, type Session } from "./reading.js";

export const joints = ["ankle", "knee"] as const;
type Joint = (typeof joints)[number];

/** Goniometer over a joint, degrees: plantarflexion of the ankle and flexion of the knee positive, neutral standing 0. */
export function goniometer(session: Session, side: Side, joint: Joint): Observation {
  const { values } = column(session, `${side}.${joint}.angle`);
  const course = new Course(
    session.signals.times,
    values.map((angle) => fromCoherent(angle, "deg")),
  );
  const highest = course.highest(0, course.end).value;
  const lowest = course.lowest(0, course.end).value;
  const site = `${side}.${joint}`;
  return {
    readings: [
      {
        id: `${site}.goniometer`,
        says: `goniometer, ${joint}, ${joint === "ankle" ? "plantarflexion" : "flexion"} positive`,
        unit: "deg",
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      [`${site}.rangeOfMotion`]: reached(highest - lowest, "deg"),
      [`${site}.highestAngle`]: reached(highest, "deg"),
      [`${site}.lowestAngle`]: reached(lowest, "deg"),
    },
  };
}
