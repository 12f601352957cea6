import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { exerciseOf, expulsion } from "./emptying.js";
import { limbVolume } from "./limb.js";
import { atReadMarks } from "./read-marks.js";
import { type Limb, type Observation, reached, type Session } from "./reading.js";

export const volumeterGround = assumed(
  "the volume at the start is the segment's share of body mass (winter-2009); blood in the veins changes, " +
    "and in the closed loop the tissue water; in the open leg an evening's swelling does not show",
);

/** Water volumeter: volume of a limb, mL, by what it displaces. */
export function volumeter(session: Session, side: Side, limb: Limb): Observation {
  const course = limbVolume(session, side, limb);
  const site = `${side}.${limb}.volumeter`;
  const exercise = exerciseOf(session);
  return {
    readings: [
      {
        id: site,
        says: `volumeter, ${limb}: tissue as at the start, with the blood of its veins`,
        unit: "mL",
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      ...atReadMarks(session, course, `${site}.volume`, "mL"),
      [`${site}.volumeAtStart`]: reached(course.values[0], "mL"),
      [`${site}.volumeAtEnd`]: reached(course.at(course.end), "mL"),
      [`${site}.largestVolume`]: reached(course.highest(0, course.end).value, "mL"),
      ...(exercise === undefined ? {} : expulsion(course, exercise, site, "mL")),
    },
  };
}
