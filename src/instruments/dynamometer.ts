import type { Muscle, Side } from "../physiology/terms.js";
import { derived } from "../quantity/ground.js";
import { exerciseOf } from "./emptying.js";
import { column, Course, notReached, type Observation, reached, type Session, siteValue } from "./reading.js";

/** Greatest torque of the base adult in each direction, N·m, and the share of it that each muscle makes. */
const directions = {
  plantarflexion: {
    strongest: 158,
    shares: { soleus: 0.51, gastrocnemius: 0.39, deepPosterior: 0.075, peroneal: 0.025 },
  },
  dorsiflexion: { strongest: 54, shares: { tibialisAnterior: 1 } },
} as const satisfies Record<string, { strongest: number; shares: Partial<Record<Muscle, number>> }>;

export const dynamometerGround = derived(
  "greatest torques of 69 men (da-fonseca-2025), shared out by greatest force (rajagopal-2016, its published model file) " +
    "times the arm at the ankle that muscle-pressure has; that law's force-length curve, strength and recruitment",
);

export const torqueDirections = ["plantarflexion", "dorsiflexion"] as const;
type Direction = (typeof torqueDirections)[number];

/**
 * Dynamometer at the ankle: net torque of the active muscles in one direction, N·m, the pull of their antagonists taken
 * off. Left out are what stretched tissue and the weight of the foot add, and the loss of force with speed.
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
  const { strongest, shares } = directions[direction];
  const ankle = column(session, `${side}.ankle.angle`).values;
  const knee = column(session, `${side}.knee.angle`).values;
  const pulls = Object.entries(shares).map(([muscle, share]) => {
    const force = siteValue(session.muscleForce, `${side}.${muscle}`);
    const activation = column(session, `${side}.${muscle}.activation`).values;
    return (k: number) => share * force(activation[k], ankle[k], knee[k]);
  });
  return ankle.map((_, k) => strongest * pulls.reduce((sum, pull) => sum + pull(k), 0));
}
