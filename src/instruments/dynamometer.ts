import type { Side } from "../physiology/terms.js";
import { ankleTorques } from "../physiology/ankle-torque.js";
import { derived } from "../quantity/ground.js";
import { exerciseOf } from "./emptying.js";
import { column, Course, notReached, type Observation, reached, type Session, siteValue } from "./reading.js";

export const dynamometerGround = derived(
  "greatest torques of 69 men (da-fonseca-2025), shared out by greatest force (rajagopal-2016, its published model file) " +
    "times the arm at the ankle that muscle-pressure has; that law's curves of force over length and over speed, strength and recruitment",
);

export const torqueDirections = ["plantarflexion", "dorsiflexion"] as const;
type Direction = keyof typeof ankleTorques;

/**
 * Dynamometer at the ankle: net torque of the active muscles in one direction, N·m, the pull of their antagonists taken
 * off. Left out is what stretched tissue and the weight of the foot add.
 */
export function dynamometer(session: Session, side: Side, direction: Direction): Observation {
  const other = direction === "plantarflexion" ? "dorsiflexion" : "plantarflexion";
  const against = torqueOf(session, side, other);
  const course = new Course(
    session.signals.times,
    torqueOf(session, side, direction).map((torque, k) => torque - against[k]),
  );
  const { begin, end } = exerciseOf(session) ?? { begin: 0, end: course.end };
  const peak = course.highest(begin, end).value;
  const site = `${side}.${direction}`;
  return {
    readings: [
      {
        id: `${site}.dynamometer`,
        says: `dynamometer at the ankle, net active torque, ${direction} positive`,
        unit: "N·m",
        times: course.times,
        values: course.values,
      },
    ],
    measures: {
      [`${site}.peakTorque`]:
        peak > 0 ? reached(peak, "N·m") : notReached("N·m", `there was no net torque of ${direction}`),
      [`${site}.meanTorque`]: reached(course.mean(begin, end), "N·m"),
    },
  };
}

function torqueOf(session: Session, side: Side, direction: Direction): Float64Array {
  const { strongest, shares } = ankleTorques[direction];
  const of = (id: string) => column(session, `${side}.${id}`).values;
  const [ankle, knee] = [of("ankle.angle"), of("knee.angle")];
  const [ankleSpeed, kneeSpeed] = [of("ankle.speed"), of("knee.speed")];
  const pulls = Object.entries(shares).map(([muscle, share]) => {
    const force = siteValue(session.muscleForce, `${side}.${muscle}`);
    const activation = of(`${muscle}.activation`);
    return (k: number) =>
      share *
      force(activation[k], {
        ankle: ankle[k],
        knee: knee[k],
        ankleSpeed: ankleSpeed[k],
        kneeSpeed: kneeSpeed[k],
      });
  });
  return ankle.map((_, k) => strongest * pulls.reduce((sum, pull) => sum + pull(k), 0));
}
