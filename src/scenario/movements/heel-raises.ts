import { cos } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { number, type SettingValues } from "../settings.js";
import { asked, type Forces, jointsAt, scaled } from "./ankle-work.js";
import { effortOver, smoothStep } from "./curve.js";
import { degree, type Inputs, type RepeatedMovement, type Stance, times } from "./movement.js";

/**
 * Movements that lift the heel: standing on two legs or one, seated, and body weight shifted to one leg. What is lifted
 * asks for a share of each muscle's greatest force, however short it is and however fast it shortens.
 */

/** Activations for a load carried over the course of a lift. */
const lifting = (
  leg: Stance,
  forces: Forces,
  strength: number,
  course: (time: number) => number,
  time: number,
): Inputs => asked(scaled(strength, forces), jointsAt(leg, course, time));

const effort = number("1 is body weight on both legs", "1", 1, 0.1, 1.5);

/** A raise takes a fifth of a second in a one-second raise and never more than 0.4 s; lowering is quicker. */
const riseTime = (length: number): number => Math.min(0.4, 0.4 * length);
const quickest_s = 0.3;
const fallTime = (length: number, lowering_s = quickest_s): number => Math.min(lowering_s, 0.3 * length);

const activeOver = (time: number, length: number, lowering_s = quickest_s): number =>
  effortOver(time, length, riseTime(length), fallTime(length, lowering_s));

/** The heel follows the muscle and is down when the muscle lets go. */
const liftOver = (time: number, length: number, lowering_s = quickest_s): number => {
  const fall = 1.2 * fallTime(length, lowering_s);
  return smoothStep(time / (1.4 * riseTime(length))) * (1 - smoothStep((time - (length - fall)) / fall));
};

const lift = (time: number, length: number, values: SettingValues): number =>
  25 *
  degree *
  Math.min(1, values.effort as number) *
  liftOver(time, length, values.lowering_s as number | undefined);

const raised = (time: number, length: number, values: SettingValues): number =>
  (values.effort as number) *
  (1 + (values.load as number)) *
  activeOver(time, length, values.lowering_s as number | undefined);

const lowering = number(
  "how long letting the heel down takes, at most 0.3 of a raise",
  "s",
  quickest_s,
  0.1,
  5,
);

const load = number("added weight, as a share of body weight", "1", 0, 0, 1);

/** Body weight on both forefeet. */
export const onBoth: Forces = { soleus: 0.48, gastrocnemius: 0.49, deepPosterior: 0.35, peroneal: 0.35 };

export const heelRaise: RepeatedMovement = {
  says: "both heels are raised and lowered, standing",
  ground: assumed("body weight on both forefeet asks for half of the calf's greatest force"),
  settings: { effort, load, lowering_s: lowering },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  hipsShare: 1,
  adds: (time, length, values, leg) => ({
    ...lifting(leg, onBoth, raised(time, length, values), (t) => lift(t, length, values), time),
    ...times(raised(time, length, values), {
      "footIntrinsic.activation": 0.4,
      "tibialisAnterior.activation": 0.02,
      "thigh.activation": 0.05,
    }),
    "foot.load":
      0.5 * (values.load as number) * activeOver(time, length, values.lowering_s as number | undefined),
    "ankle.angle": lift(time, length, values),
  }),
};

/** N: what a foot of the base adult carries of the body's weight, standing on both. */
const carried_N = 0.5 * 700;

/** Forces against a known force at the ball of the foot, in proportion to body weight there. */
export const againstForce = (force_N: number): Forces => scaled(force_N / carried_N, onBoth);

/** Body weight on one forefoot. */
export const onOne: Forces = { soleus: 0.72, gastrocnemius: 0.66, deepPosterior: 0.6, peroneal: 0.6 };

export const oneLegHeelRaise: RepeatedMovement = {
  says: "the heel of one leg is raised, the other foot is off the ground",
  ground: assumed("all of body weight on one forefoot asks for seven tenths of the calf's greatest force"),
  settings: { effort, load },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  hipsShare: 1,
  adds: (time, length, values, leg) => ({
    ...lifting(leg, onOne, raised(time, length, values), (t) => lift(t, length, values), time),
    ...times(raised(time, length, values), {
      "footIntrinsic.activation": 0.7,
      "tibialisAnterior.activation": 0.05,
      "thigh.activation": 0.15,
    }),
    "foot.load": (0.5 + (values.load as number)) * activeOver(time, length),
    "ankle.angle": lift(time, length, values),
  }),
  addsToOther: (time, length) =>
    times(activeOver(time, length), {
      "foot.load": -0.5,
      "soleus.activation": -0.015,
      "knee.angle": 40 * degree,
      // the shank hangs back by forty degrees from the upright thigh
      "shank.slope": cos(40 * degree) - 1,
    }),
};

/** Body weight goes to this leg, which rises on its toes alone; the heel hardly leaves the ground. */
export const weightTransfer: RepeatedMovement = {
  says: "body weight is shifted to this leg, which presses on its forefoot",
  ground: assumed("all of body weight on one forefoot asks for seven tenths of the calf's greatest force"),
  settings: { effort },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  hipsShare: 1,
  adds: (time, length, values, leg) => {
    const course = (t: number): number => (values.effort as number) * activeOver(t, length);
    const tilt = (t: number): number => 5 * degree * course(t);
    return {
      ...lifting(leg, onOne, course(time), tilt, time),
      ...times(course(time), { "footIntrinsic.activation": 0.6, "thigh.activation": 0.15, "foot.load": 0.5 }),
      "ankle.angle": tilt(time),
    };
  },
};

/** Sitting, the calf lifts the weight of shank and half the thigh; the bent knee leaves the work to the soleus. */
const seated =
  (forces: Forces, lift_deg: number): RepeatedMovement["adds"] =>
  (time, length, values, leg) => {
    const course = (t: number): number =>
      lift_deg * degree * Math.min(1, values.effort as number) * liftOver(t, length);
    const strength = (values.effort as number) * (1 + 6 * (values.load as number)) * activeOver(time, length);
    return {
      ...lifting(leg, forces, strength, course, time),
      "footIntrinsic.activation": 0.2 * strength,
      "foot.load": (0.04 + (values.load as number)) * activeOver(time, length),
      "ankle.angle": course(time),
    };
  };

const kneeLoad = number("weight on the knee, as a share of body weight", "1", 0, 0, 0.3);

/** Shank and half the thigh on the forefoot. */
export const onSeat: Forces = { soleus: 0.15, gastrocnemius: 0.015, deepPosterior: 0.12, peroneal: 0.1 };

export const seatedHeelRaise: RepeatedMovement = {
  says: "the heels are raised and lowered, sitting",
  ground: assumed(
    "a seated raise lifts about a third of what a standing one does; with added weight it grows in proportion",
  ),
  settings: { effort, load: kneeLoad },
  postures: ["sitting"],
  period_s: 2,
  duty: 0.6,
  adds: seated(onSeat, 22),
};

export const soleusPushUp: RepeatedMovement = {
  says: "sitting, the heel is pushed up as high as it goes and let fall, the knee bent at a right angle",
  ground: assumed(
    "range as far as the ankle goes, soleus at a fifth of its greatest force, gastrocnemius nearly silent",
  ),
  settings: { effort, load: kneeLoad },
  postures: ["sitting"],
  period_s: 1.2,
  duty: 0.65,
  adds: seated({ soleus: 0.2, gastrocnemius: 0.01, deepPosterior: 0.15, peroneal: 0.1 }, 30),
};
