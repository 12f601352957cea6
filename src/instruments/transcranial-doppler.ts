import { assumed } from "../quantity/ground.js";
import { beatByBeat, beatsOf } from "./beats.js";
import { levels, relative, restOf } from "./before-and-after.js";
import { Course, notReached, type Observation, type Session } from "./reading.js";

export const transcranialDopplerGround = assumed(
  "the lumen under the probe keeps its width, so that velocity goes as flow; the probe does not move",
);

const site = "middleCerebral";

/** Ultrasound through the temple: velocity in the middle cerebral artery, and how far a beat's mean fell below rest. */
export function transcranialDoppler(session: Session): Observation {
  const velocity = Course.of(session, "brain.middleCerebralVelocity");
  const means = beatByBeat(beatsOf(session), ({ from, to }) => velocity.mean(from, to));
  const rest = restOf(session);
  const deepest = () =>
    rest === undefined || means.times.length === 0
      ? notReached("%", "no beat in the run")
      : relative(means.lowest(rest.over_s, means.end).value, means.mean(rest.from, rest.to));
  return {
    readings: [
      {
        id: `${site}.velocity`,
        says: "transcranial Doppler, middle cerebral artery",
        unit: "cm/s",
        times: velocity.times,
        values: velocity.values,
      },
    ],
    measures: {
      ...levels(session, means, site, "velocity", "cm/s", "%"),
      ...(rest === undefined ? {} : { [`${site}.deepestVelocityChange`]: deepest() }),
    },
  };
}
