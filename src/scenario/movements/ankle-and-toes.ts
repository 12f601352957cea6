import { cos, sin } from "../../quantity/elementary.js";
import { assumed, derived } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { asked, type Forces, freeFoot, freeFootGround, jointsAt, scaled } from "./ankle-work.js";
import { effortOver, smoothStep } from "./curve.js";
import { onBoth, onSeat } from "./heel-raises.js";
import { degree, type Inputs, type RepeatedMovement, type Stance, sum, times } from "./movement.js";

/** Movements of ankle and toes. Where nothing is pressed against, the foot alone is moved. */

const effort = number("1 is as far and as firm as one does it without strain", "1", 1, 0.1, 1.5);
const whole = number("1 is as far and as firm as the ankle goes", "1", 1, 0.1, 1.5);
const anywhere = ["sitting", "feet-hanging", "lying", "semi-recumbent", "standing"] as const;
const offTheGround = ["feet-hanging", "lying", "semi-recumbent", "head-down", "prone", "sitting"] as const;

const held = (time: number, length: number): number =>
  effortOver(time, length, Math.min(0.4, 0.4 * length), Math.min(0.3, 0.3 * length));

/** One half of a movement to and fro. */
const half = (time: number, length: number): number =>
  effortOver(time, length, Math.min(0.4, 0.45 * length), Math.min(0.4, 0.45 * length));

/** A foot that is moved alone: what it asks for, and more where one strains beyond the end of the way. */
const moved = (
  leg: Stance,
  course: (time: number) => number,
  time: number,
  length: number,
  effort: number,
): Inputs => ({
  ...times(Math.max(1, effort), freeFoot(leg, course, time, length)),
  "ankle.angle": course(time),
});

export const dorsiflexion: RepeatedMovement = {
  says: "the forefoot is pulled up",
  ground: freeFootGround,
  settings: { effort: whole },
  postures: ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const course = (t: number): number => -20 * degree * Math.min(1, effort) * held(t, length);
    return {
      ...moved(leg, course, time, length, effort),
      "thigh.activation": 0.05 * effort * held(time, length),
    };
  },
};

export const plantarflexion: RepeatedMovement = {
  says: "the forefoot is pressed down against nothing",
  ground: freeFootGround,
  settings: { effort: whole },
  postures: anywhere,
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const course = (t: number): number => 25 * degree * Math.min(1, effort) * held(t, length);
    return moved(leg, course, time, length, effort);
  },
};

/** Shares of greatest force, the feet carrying the body. */
const pumpOfStanding: Forces = { soleus: 0.32, gastrocnemius: 0.28, deepPosterior: 0.25, peroneal: 0.25 };
/** body weights on one foot */
const loadOfStanding = 0.5;

/** Half the time down, half the time up. */
export const anklePump: RepeatedMovement = {
  says: "the ankles are pressed down and pulled up in turn",
  ground: derived(
    "a third of the calf's greatest force where the feet carry the body, less by what they carry; inverse dynamics of the foot for the rest",
  ),
  settings: { effort: whole },
  postures: ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent", "head-down"],
  period_s: 2,
  duty: 1,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const down = (t: number): number => half(t, 0.5 * length);
    const up = (t: number): number => half(t - 0.5 * length, 0.5 * length);
    const course = (t: number): number => Math.min(1, effort) * degree * (20 * down(t) - 12 * up(t));
    const carried = effort * (leg["foot.load"] / loadOfStanding);
    return {
      ...sum(
        times(Math.max(1, effort), freeFoot(leg, course, time, length)),
        asked(scaled(carried * down(time), pumpOfStanding), jointsAt(leg, course, time)),
      ),
      "footIntrinsic.activation": 0.3 * carried * down(time),
      "ankle.angle": course(time),
    };
  },
};

export const ankleCircle: RepeatedMovement = {
  says: "the foot is led round in a circle",
  ground: assumed(
    "up and down by inverse dynamics of the foot; in and out asks for a tenth of the muscles that turn it",
  ),
  settings: { effort: whole },
  postures: offTheGround,
  period_s: 2,
  duty: 1,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    // the circle is entered and left smoothly, each time round
    const inAndOut = (t: number): number =>
      smoothStep(t / (0.2 * length)) * (1 - smoothStep((t - 0.8 * length) / (0.2 * length)));
    const turn = (t: number): number => (2 * Math.PI * t) / length;
    const course = (t: number): number =>
      degree * Math.min(1, effort) * inAndOut(t) * (4 + 16 * sin(turn(t)));
    const sideways = 0.1 * effort * inAndOut(time) * cos(turn(time));
    return {
      ...sum(times(Math.max(1, effort), freeFoot(leg, course, time, length)), {
        "deepPosterior.activation": Math.max(0, -sideways),
        "peroneal.activation": Math.max(0, sideways),
      }),
      "ankle.angle": course(time),
    };
  },
};

export const toeFlexion: RepeatedMovement = {
  says: "the toes are curled",
  ground: assumed("curling the toes works the short muscles of the sole and the long flexors at half"),
  settings: { effort },
  postures: anywhere,
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) =>
    times((values.effort as number) * held(time, length), {
      "footIntrinsic.activation": 0.6,
      "deepPosterior.activation": 0.45,
    }),
};

export const toeExtension: RepeatedMovement = {
  says: "the toes are spread and pulled up",
  ground: assumed("the long extensors of the toes lie with the tibialis anterior and work at a third"),
  settings: { effort },
  postures: anywhere,
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) =>
    times((values.effort as number) * held(time, length), {
      "tibialisAnterior.activation": 0.3,
      "footIntrinsic.activation": 0.1,
    }),
};

/** First half on the toes, second half on the heels. */
const rocked = (length: number) => {
  const up = (t: number): number => held(t, 0.5 * length);
  const back = (t: number): number => held(t - 0.5 * length, 0.5 * length);
  return { up, back, course: (t: number): number => degree * (22 * up(t) - 15 * back(t)) };
};

export const toeHeelRock: RepeatedMovement = {
  says: "standing, slowly up on the toes, then back on the heels",
  ground: assumed(
    "the calf as in a two-legged raise; balancing on the heels asks for under half of the shin's greatest force",
  ),
  settings: { effort: whole },
  postures: ["standing"],
  period_s: 6,
  duty: 1,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const { up, back, course } = rocked(length);
    const [toes, heels] = [effort * up(time), effort * back(time)];
    const way = Math.min(1, effort);
    const joints = jointsAt(leg, (t) => way * course(t), time);
    return {
      ...asked({ ...scaled(toes, onBoth), tibialisAnterior: 0.42 * heels }, joints),
      "footIntrinsic.activation": 0.4 * toes,
      "ankle.angle": way * course(time),
    };
  },
};

export const seatedToeHeelRock: RepeatedMovement = {
  says: "sitting, slowly up on the toes, then back on the heels",
  ground: assumed("the calf as in a seated raise, the shin as in pulling up the forefoot"),
  settings: { effort: whole },
  postures: ["sitting"],
  period_s: 6,
  duty: 1,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const { up, course } = rocked(length);
    const toes = effort * up(time);
    const way = Math.min(1, effort);
    const joints = jointsAt(leg, (t) => way * course(t), time);
    // the seat carries the thigh: raising is the calf's, letting down and pulling up that of the foot alone
    const alone = freeFoot(leg, (t) => way * Math.min(0, course(t)), time, length);
    return {
      ...sum(times(Math.max(1, effort), alone), asked(scaled(toes, onSeat), joints)),
      "footIntrinsic.activation": 0.2 * toes,
      "ankle.angle": way * course(time),
    };
  },
};
