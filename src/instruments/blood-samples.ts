import type { Measures } from "../quantity/figure.js";
import { derived } from "../quantity/ground.js";
import { endOf, levels, restOf } from "./before-and-after.js";
import { Course, notReached, type Observation, reached, type Session } from "./reading.js";

export const bloodSamplesGround = derived(
  "plasma by the thickening of red cells that stay in the vessels, as haemoglobin and haematocrit tell it; the sample " +
    "is of well-mixed blood",
);

const site = "blood.samples";

/** Samples of blood: plasma and the whole of the blood at rest and at the end, and when half of the change was done. */
export function bloodSamples(session: Session): Observation {
  const plasma = Course.of(session, "plasma.volume");
  const haematocrit = Course.of(session, "blood.haematocrit");
  const blood = new Course(
    plasma.times,
    plasma.values.map((volume, k) => volume / (1 - haematocrit.values[k])),
  );
  return {
    readings: [
      {
        id: `${site}.plasmaVolume`,
        says: "volume of the plasma",
        unit: "mL",
        times: plasma.times,
        values: plasma.values,
      },
    ],
    measures: {
      ...levels(session, plasma, site, "plasmaVolume", "mL", "%"),
      ...levels(session, blood, site, "bloodVolume", "mL", "%"),
      ...halfTime(session, plasma),
    },
  };
}

/** From the first mark until half of what changes by the end has changed. */
function halfTime(session: Session, course: Course): Measures {
  const rest = restOf(session);
  if (rest === undefined) return {};
  const end = endOf(session);
  const half = 0.5 * (course.mean(rest.from, rest.to) + course.mean(end.from, end.to));
  const falls = half < course.mean(rest.from, rest.to);
  const time_s = falls ? course.fallsTo(half, rest.over_s) : course.risesTo(half, rest.over_s);
  return {
    [`${site}.halfTime`]:
      time_s === null
        ? notReached("s", "half of the change was not reached")
        : reached(time_s - rest.over_s, "s"),
  };
}
