import type { Side } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { dynamometer } from "./dynamometer.js";
import { column, Course, type Observation, reached, type Session } from "./reading.js";

export const smartInsoleGround = derived(
  "statics of a rigid foot: the load's centre lies ahead of the ankle by the muscles' net torque over the load; body " +
    "weight from the calf's share of mass (winter-2009); heel to ball 17 cm and the ankle 4.5 cm before the heel's middle " +
    "are assumed, and that a foot which stands flat rests by a twelfth on its middle",
);

/** Parts of the sole that an insole feels. */
export const insoleFields = ["heel", "midfoot", "forefoot"] as const;
type Field = (typeof insoleFields)[number];

/** cm */
const [heelToBall, heelToAnkle] = [17, 4.5];
const midfootShare = 0.08;
/** body weights below which a foot lies on nothing that could be shared out */
const lightest = 0.01;

/** Insole: load under a part of the sole, in body weights, and how often that part was lifted and put down again. */
export function smartInsole(session: Session, side: Side, field: Field): Observation {
  const load = column(session, `${side}.foot.load`).values;
  const [torque] = dynamometer(session, side, "plantarflexion").readings;
  const weight_N = (9.81 * 1.09 * session.limbVolume_mL.calf) / 46.5;
  const { times } = session.signals;
  const values = load.map((carried, k) => {
    const ahead_cm = (100 * torque.values[k]) / (Math.max(carried, lightest) * weight_N);
    // 0 under the heel, 1 under the ball
    const centre = Math.min(1, Math.max(0, (heelToAnkle + ahead_cm) / heelToBall));
    const middle = carried * midfootShare * 4 * centre * (1 - centre);
    return {
      heel: (carried - middle) * (1 - centre),
      midfoot: middle,
      forefoot: (carried - middle) * centre,
    }[field];
  });
  const end = times[times.length - 1];
  const total = new Course(times, load).mean(0, end);
  const course = new Course(times, values);
  const site = `${side}.insole.${field}`;
  return {
    readings: [
      { id: site, says: `insole, load under the ${field} in body weights`, unit: "1", times, values },
    ],
    measures: {
      [`${site}.repetitions`]: reached(liftings(values), "1"),
      [`${site}.highestLoad`]: reached(course.highest(0, end).value, "1"),
      [`${site}.shareOfLoad`]: reached(total > 0 ? course.mean(0, end) / total : 0, "1"),
    },
  };
}

/** shares of the greatest load at which a part counts as lifted, and as down again */
const [lifted, down] = [0.2, 0.5];

/** How often a part that bore weight was lifted and put down again. */
function liftings(values: Float64Array): number {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  if (most < lightest) return 0;
  let count = 0;
  let state: "before" | "down" | "lifted" = "before";
  for (const value of values) {
    if (value > down * most) {
      if (state === "lifted") count++;
      state = "down";
    } else if (value < lifted * most && state === "down") state = "lifted";
  }
  return count;
}
