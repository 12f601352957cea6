import type { Side, Vein } from "../physiology/terms.js";
import type { Measured, Measures } from "../quantity/figure.js";
import { lumenArea } from "./lumen.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

/**
 * Ultrasound of one vein: the diameter of a circle with the area of its lumen, in mm. A flat vein is as wide as it was
 * and much thinner; one number stands for both. Veins that lie side by side are shown as one.
 */
export function ultrasoundCalibre(session: Session, side: Side, vein: Vein): Observation {
  const { times } = session.signals;
  const area = new Course(times, lumenArea(session, side, vein));
  // 10 mm a cm
  const diameter = new Course(
    times,
    area.values.map((cm2) => 20 * Math.sqrt(cm2 / Math.PI)),
  );
  const site = `${side}.${vein}`;
  const still = session.marks.get("still");
  return {
    readings: [
      {
        id: `${site}.ultrasound`,
        says: `ultrasound, ${vein} vein, diameter of a circle of equal area`,
        unit: "mm",
        times,
        values: diameter.values,
      },
    ],
    measures: {
      [`${site}.meanDiameter`]: reached(diameter.mean(0, diameter.end), "mm"),
      [`${site}.smallestDiameter`]: reached(diameter.lowest(0, diameter.end).value, "mm"),
      [`${site}.largestDiameter`]: reached(diameter.highest(0, diameter.end).value, "mm"),
      ...(still === undefined
        ? {}
        : { [`${site}.diameterAtRest`]: reached(diameter.mean(still - 10, still), "mm") }),
      ...underCuff(session, side, vein, area),
    },
  };
}

/**
 * Pressure of a calf cuff at which a vein narrows below 80 % of its area, and at which it lies flat: nothing is left
 * across its wall, and of its lumen a slit that a probe does not show.
 */
function underCuff(session: Session, side: Side, vein: Vein, area: Course): Measures {
  const on = session.marks.get("cuffOn");
  const off = session.marks.get("cuffOff");
  if (on === undefined || off === undefined) return {};
  const cuff = Course.of(session, `${side}.calfCuff.pressure`);
  const start = area.mean(on - 5, on);
  const across = Course.of(session, `${side}.${vein}.transmuralPressure`);
  const pressureWhere = (course: Course, level: number, otherwise: string): Measured => {
    if (!(cuff.highest(on, off).value > 0)) return notReached("mmHg", "no calf cuff was raised");
    const time = course.fallsTo(level, on);
    return time === null || time > off ? notReached("mmHg", otherwise) : reached(cuff.at(time), "mmHg");
  };
  return {
    [`${side}.${vein}.narrowingPressure`]: pressureWhere(
      area,
      0.8 * start,
      "the vein kept 80 % of its area under the cuff",
    ),
    [`${side}.${vein}.occlusionPressure`]: pressureWhere(
      across,
      0,
      "the vein did not lie flat under the cuff",
    ),
  };
}
