import { derived } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { asked, jointsAt } from "./ankle-work.js";
import { effortOver } from "./curve.js";
import { againstForce } from "./heel-raises.js";
import { degree, type Inputs, type RepeatedMovement, type Stance } from "./movement.js";

/** The ball of the foot against a force that is known: a band, a pedal, the ground. */

const bodyWeight_N = 700;

const forceGround = derived(
  "forces of the calf in proportion to the force at the ball of the foot, from a heel raise of both feet, which carry half of the body's weight each",
);

const against = (
  leg: Stance,
  force_N: number,
  strength: number,
  course: (time: number) => number,
  time: number,
): Inputs => {
  const force = force_N * strength;
  return {
    ...asked(againstForce(force), jointsAt(leg, course, time)),
    "footIntrinsic.activation": Math.min(1, (0.8 * force) / bodyWeight_N),
    "ankle.angle": course(time),
  };
};

const slowly = (time: number, length: number): number =>
  effortOver(time, length, Math.min(0.6, 0.4 * length), Math.min(0.6, 0.4 * length));

export const bandPlantarflexion: RepeatedMovement = {
  says: "the forefoot is pressed down slowly against a band held in the hands",
  ground: forceGround,
  settings: { force_N: number("pull of the band, stretched", "N", 80, 10, 300) },
  postures: ["semi-recumbent", "sitting", "lying"],
  period_s: 4,
  duty: 0.75,
  adds: (time, length, values, leg) => {
    const course = (t: number): number => 25 * degree * slowly(t, length);
    return against(leg, values.force_N as number, slowly(time, length), course, time);
  },
};

/** The heel stays down; as on the pedal of a car. */
export const toePush: RepeatedMovement = {
  says: "sitting, the ball of the foot is pushed down as on a pedal, the heel on the ground",
  ground: forceGround,
  settings: {
    force_N: number("force on the pedal", "N", 60, 5, 400),
    travel_deg: number("how far the pedal gives way", "deg", 15, 0, 30),
  },
  postures: ["sitting", "semi-recumbent"],
  period_s: 2,
  duty: 0.7,
  adds: (time, length, values, leg) => {
    const course = (t: number): number => (values.travel_deg as number) * degree * slowly(t, length);
    const strength = slowly(time, length);
    const force_N = values.force_N as number;
    return {
      ...against(leg, force_N, strength, course, time),
      "foot.load": (force_N * strength) / bodyWeight_N,
    };
  },
};

export const forefootPress: RepeatedMovement = {
  says: "the ball of the foot presses hard on the ground, nothing moves",
  ground: forceGround,
  settings: { force_N: number("force on the ground", "N", 250, 20, 800) },
  postures: ["sitting", "standing"],
  period_s: 8,
  duty: 0.625,
  adds: (time, length, values, leg) => {
    const strength = slowly(time, length);
    const force_N = values.force_N as number;
    return {
      ...against(leg, force_N, strength, () => 0, time),
      "foot.load": (force_N * strength) / bodyWeight_N,
    };
  },
};
