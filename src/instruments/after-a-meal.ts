import type { Measures } from "../quantity/figure.js";
import type { UnitName } from "../quantity/units.js";
import { type Course, notReached, reached, type Session } from "./reading.js";

/** s in an hour */
const hour_s = 3600;
/** when a glucose tolerance test is read */
const twoHours_s = 2 * hour_s;

/**
 * What laboratories tell of a concentration after a meal: fasting, peak and when it stood, two hours after the first
 * meal began, and the area above fasting from there to the end of the run, by trapezoids; what lies below fasting
 * counts as nothing. Without a meal there is the level of the end.
 */
export function afterMeal(
  { marks }: Session,
  course: Course,
  site: string,
  unit: UnitName,
  areaUnit: UnitName,
): Measures {
  const begins = marks.get("firstMeal");
  if (begins === undefined) return { [`${site}.atEnd`]: reached(course.at(course.end), unit) };
  const fasting = course.at(begins);
  const peak = course.highest(begins, course.end);
  return {
    [`${site}.fasting`]: reached(fasting, unit),
    [`${site}.peak`]: reached(peak.value, unit),
    [`${site}.peakTime`]: reached((peak.time_s - begins) / 60, "min"),
    [`${site}.atTwoHours`]:
      course.end >= begins + twoHours_s
        ? reached(course.at(begins + twoHours_s), unit)
        : notReached(unit, "the run ends before"),
    [`${site}.incrementalArea`]: reached(areaAbove(course, fasting, begins) / hour_s, areaUnit),
  };
}

function areaAbove({ times, values }: Course, level: number, from: number): number {
  let area = 0;
  for (let k = 1; k < times.length; k++) {
    if (times[k - 1] < from - 1e-9) continue;
    const [a, b] = [values[k - 1] - level, values[k] - level];
    const span = times[k] - times[k - 1];
    if (a > 0 && b > 0) area += 0.5 * (a + b) * span;
    // where it crosses, only the corner above counts
    else if (a > 0 || b > 0) area += (0.5 * Math.max(a, b) ** 2 * span) / Math.abs(a - b);
  }
  return area;
}
