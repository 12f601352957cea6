import { ankleTorques } from "../../physiology/ankle-torque.js";
import { activePull, passivePull } from "../../physiology/muscle-pull.js";
import type { Joints, Muscle } from "../../physiology/terms.js";
import { cos, sin } from "../../quantity/elementary.js";
import { derived } from "../../quantity/ground.js";
import { smoothStep } from "./curve.js";
import type { Inputs, Stance } from "./movement.js";

/**
 * What a movement of the ankle asks of its muscles. A load asks for a force, and the foot alone for what its weight, its
 * acceleration and the stretch of the other side ask for; the activation is what the muscle needs for that where it is
 * and as fast as it moves, by the law of its pressure, in the base adult.
 */
export const freeFootGround = derived(
  "inverse dynamics of the foot: its weight, its acceleration and the stretch of the other side's muscles; foot of 1.45 % " +
    "of body mass, its centre 0.1 m from the ankle, from memory of winter-2009; greatest torques as of the dynamometer",
);

type Course = (time: number) => number;

/** s, small against any movement */
const moment = 0.005;

/** The joints of a leg whose ankle moves by a course on top of its stance. */
export const jointsAt = (leg: Stance, course: Course, time: number): Joints => ({
  ankle: leg["ankle.angle"] + course(time),
  knee: leg["knee.angle"],
  ankleSpeed: (course(time + moment) - course(time - moment)) / (2 * moment),
  kneeSpeed: 0,
});

/** Shares of each muscle's greatest force. */
export type Forces = Partial<Readonly<Record<Muscle, number>>>;

export const scaled = (strength: number, forces: Forces): Forces =>
  Object.fromEntries(Object.entries(forces).map(([muscle, force]) => [muscle, strength * force]));

/** Activations with which the muscles give these shares of their greatest force. */
export const asked = (forces: Forces, joints: Joints): Inputs =>
  Object.fromEntries(
    Object.entries(forces).map(([muscle, force]) => [
      `${muscle}.activation`,
      activationFor(force, activePull(muscle as Muscle, joints)),
    ]),
  );

/** Nobody gives more than everything. */
const activationFor = (force: number, pull: number): number =>
  force <= 0 ? 0 : force >= pull ? 1 : force / pull;

/** kg, base adult of 70 kg */
const foot_kg = 0.0145 * 70;
/** m, from the ankle */
const centre_m = 0.1;
/** m, of gyration about the ankle: 0.69 of a segment of twice the way to its centre */
const gyration_m = 0.69 * 2 * centre_m;
const gravity = 9.81;
/** s in which ground or couch give the foot away, and take it back */
const giveAway_s = 0.1;

/** Activations that move a foot with nothing under it. */
export function freeFoot(leg: Stance, course: Course, time: number, length: number): Inputs {
  const joints = jointsAt(leg, course, time);
  const acceleration = (course(time + moment) - 2 * course(time) + course(time - moment)) / (moment * moment);
  const free = smoothStep(time / giveAway_s) * (1 - smoothStep((time - length + giveAway_s) / giveAway_s));
  const torque =
    free *
    (foot_kg * gyration_m * gyration_m * acceleration -
      weightTorque(leg, joints.ankle) +
      passiveTorque("dorsiflexion", joints) -
      passiveTorque("plantarflexion", joints));
  const down = activationFor(torque, activeTorque("plantarflexion", joints));
  const up = activationFor(-torque, activeTorque("dorsiflexion", joints));
  return {
    "soleus.activation": down,
    "gastrocnemius.activation": down,
    "deepPosterior.activation": down,
    "peroneal.activation": down,
    "tibialisAnterior.activation": up,
  };
}

/** N·m by which the foot's weight turns it down, the shank where the stance has it. */
function weightTorque(leg: Stance, ankle: number): number {
  const upright = leg["shank.slope"];
  const level = Math.sqrt(Math.max(0, 1 - upright * upright));
  const lever = upright * cos(ankle) + leg["trunk.facing"] * level * sin(ankle);
  return foot_kg * gravity * centre_m * lever;
}

type Direction = keyof typeof ankleTorques;

const torqueOf = (direction: Direction, pull: (muscle: Muscle) => number): number => {
  const { strongest, shares } = ankleTorques[direction];
  return Object.entries(shares).reduce(
    (sum, [muscle, share]) => sum + strongest * share * pull(muscle as Muscle),
    0,
  );
};

const activeTorque = (direction: Direction, joints: Joints): number =>
  torqueOf(direction, (muscle) => activePull(muscle, joints));

const passiveTorque = (direction: Direction, joints: Joints): number =>
  torqueOf(direction, (muscle) => passivePull(muscle, joints));
