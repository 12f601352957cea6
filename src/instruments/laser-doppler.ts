import type { Side } from "../physiology/terms.js";
import { assumed } from "../quantity/ground.js";
import { relative, endOf, restOf } from "./before-and-after.js";
import { Course, type Observation, type Session } from "./reading.js";

export const laserSites = ["foot", "ankle"] as const;

export const laserDopplerGround = assumed(
  "flux goes as the blood that enters the skin; the foot's bed stands for its skin, that of the lower leg for the ankle's",
);

/** Laser on the skin: flow in units of that at rest, which is all such a probe can tell. */
export function laserDoppler(session: Session, side: Side, place: (typeof laserSites)[number]): Observation {
  const flow = Course.of(session, `${side}.${place}.skinFlow`);
  const rest = restOf(session);
  const level = rest === undefined ? flow.values[0] : flow.mean(rest.from, rest.to);
  const end = endOf(session);
  const site = `${side}.${place}.laserDoppler`;
  return {
    readings: [
      {
        id: site,
        says: `laser Doppler, skin of the ${place}, per cent of rest`,
        unit: "%",
        times: flow.times,
        values: flow.values.map((value) => (100 * value) / level),
      },
    ],
    measures:
      rest === undefined ? {} : { [`${site}.fluxChange`]: relative(flow.mean(end.from, end.to), level) },
  };
}
