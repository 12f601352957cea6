import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { limbVolume } from "./limb.js";
import { atReadMarks } from "./read-marks.js";
import { Course, type Observation, reached, type Session, siteValue } from "./reading.js";

export const tapeGround = assumed(
  "a limb keeps its shape, so its girth goes as the root of volume over length; ankle, calf and thigh are 0.75, 1.25 and " +
    "1.15 times as far round as a cylinder of their segment's volume and length, which gives an adult of 175 cm and " +
    "70 kg 22, 37 and 51 cm; blood in the veins changes, and in the closed loop the tissue water",
);

/** Where a tape lies: on which segment, and how its girth compares with that of the segment as a cylinder. */
const places = {
  ankle: { limb: "calf", segment: "shank", girth: 0.75 },
  calf: { limb: "calf", segment: "shank", girth: 1.25 },
  thigh: { limb: "thigh", segment: "thigh", girth: 1.15 },
} as const;

type TapeSite = keyof typeof places;
export const tapeSites = Object.keys(places) as readonly TapeSite[];

/** Tape round a limb: circumference in cm, of a limb that swells like a cylinder of its segment's length. */
export function tape(session: Session, side: Side, place: TapeSite): Observation {
  const { limb, segment, girth } = places[place];
  const length = siteValue(session.segmentLength_cm, `${side}.${segment}`);
  const volume = limbVolume(session, side, limb);
  const course = new Course(
    volume.times,
    volume.values.map((mL) => girth * Math.sqrt((4 * Math.PI * mL) / length)),
  );
  const site = `${side}.${place}.tape`;
  return {
    readings: [
      {
        id: site,
        says: `tape round the ${place}: tissue as at the start, with the blood of its veins`,
        unit: "cm",
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      ...atReadMarks(session, course, `${site}.circumference`, "cm"),
      [`${site}.circumferenceAtStart`]: reached(course.values[0], "cm"),
      [`${site}.circumferenceAtEnd`]: reached(course.at(course.end), "cm"),
      [`${site}.largestCircumference`]: reached(course.highest(0, course.end).value, "cm"),
    },
  };
}
