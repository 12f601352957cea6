import { cos } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { number, type SettingValues } from "../settings.js";
import { effortOver, smoothStep } from "./curve.js";
import { degree, type Inputs, type RepeatedMovement, times } from "./movement.js";

/** Movements that lift the heel: standing on two legs or one, seated, and body weight shifted to one leg. */

const effort = number("1 is body weight on both legs", "1", 1, 0.1, 1.5);

/** A raise takes a fifth of a second in a one-second raise and never more than 0.4 s; lowering is quicker. */
const riseTime = (length: number): number => Math.min(0.4, 0.4 * length);
const fallTime = (length: number): number => Math.min(0.3, 0.3 * length);

const activeOver = (time: number, length: number): number =>
  effortOver(time, length, riseTime(length), fallTime(length));

/** The heel follows the muscle and is down when the muscle lets go. */
const liftOver = (time: number, length: number): number =>
  smoothStep(time / (1.4 * riseTime(length))) *
  (1 - smoothStep((time - (length - 1.2 * fallTime(length))) / (1.2 * fallTime(length))));

const lift = (time: number, length: number, values: SettingValues): number =>
  25 * degree * Math.min(1, values.effort as number) * liftOver(time, length);

const raised = (time: number, length: number, values: SettingValues): number =>
  (values.effort as number) * (1 + (values.load as number)) * activeOver(time, length);

const load = number("added weight, as a share of body weight", "1", 0, 0, 1);

export const heelRaise: RepeatedMovement = {
  says: "both heels are raised and lowered, standing",
  ground: assumed("two-legged heel raises work the calf at about half of its maximum"),
  settings: { effort, load },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) => ({
    ...times(raised(time, length, values), {
      "soleus.activation": 0.58,
      "gastrocnemius.activation": 0.64,
      "deepPosterior.activation": 0.4,
      "peroneal.activation": 0.4,
      "footIntrinsic.activation": 0.4,
      "tibialisAnterior.activation": 0.02,
      "thigh.activation": 0.05,
    }),
    "foot.load": 0.5 * (values.load as number) * activeOver(time, length),
    "ankle.angle": lift(time, length, values),
  }),
};

export const oneLegHeelRaise: RepeatedMovement = {
  says: "the heel of one leg is raised, the other foot is off the ground",
  ground: assumed("all of body weight on one calf asks for nine tenths of its maximum"),
  settings: { effort, load },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) => ({
    ...times(raised(time, length, values), {
      "soleus.activation": 0.9,
      "gastrocnemius.activation": 0.9,
      "deepPosterior.activation": 0.65,
      "peroneal.activation": 0.65,
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
  ground: assumed("shifting all weight to one forefoot works the calf at seven tenths of its maximum"),
  settings: { effort },
  postures: ["standing"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) =>
    times((values.effort as number) * activeOver(time, length), {
      "soleus.activation": 0.72,
      "gastrocnemius.activation": 0.7,
      "deepPosterior.activation": 0.5,
      "peroneal.activation": 0.5,
      "footIntrinsic.activation": 0.6,
      "thigh.activation": 0.15,
      "foot.load": 0.5,
      "ankle.angle": 5 * degree,
    }),
};

/** Sitting, the calf lifts the weight of shank and half the thigh; the bent knee leaves the work to the soleus. */
const seated = (
  time: number,
  length: number,
  values: SettingValues,
  activation: Inputs,
  lift_deg: number,
): Inputs => ({
  ...times(
    (values.effort as number) * (1 + 6 * (values.load as number)) * activeOver(time, length),
    activation,
  ),
  "foot.load": (0.04 + (values.load as number)) * activeOver(time, length),
  "ankle.angle": lift_deg * degree * Math.min(1, values.effort as number) * liftOver(time, length),
});

const kneeLoad = number("weight on the knee, as a share of body weight", "1", 0, 0, 0.3);

export const seatedHeelRaise: RepeatedMovement = {
  says: "the heels are raised and lowered, sitting",
  ground: assumed(
    "a seated raise lifts about a sixth of what a standing one does; with added weight it grows in proportion",
  ),
  settings: { effort, load: kneeLoad },
  postures: ["sitting"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) =>
    seated(
      time,
      length,
      values,
      {
        "soleus.activation": 0.18,
        "gastrocnemius.activation": 0.06,
        "deepPosterior.activation": 0.15,
        "peroneal.activation": 0.12,
        "footIntrinsic.activation": 0.2,
      },
      22,
    ),
};

export const soleusPushUp: RepeatedMovement = {
  says: "sitting, the heel is pushed up as high as it goes and let fall, the knee bent at a right angle",
  ground: assumed(
    "range as far as the ankle goes, soleus at a quarter of its maximum, gastrocnemius nearly silent",
  ),
  settings: { effort, load: kneeLoad },
  postures: ["sitting"],
  period_s: 1.2,
  duty: 0.65,
  adds: (time, length, values) =>
    seated(
      time,
      length,
      values,
      {
        "soleus.activation": 0.26,
        "gastrocnemius.activation": 0.05,
        "deepPosterior.activation": 0.18,
        "peroneal.activation": 0.12,
        "footIntrinsic.activation": 0.2,
      },
      30,
    ),
};
