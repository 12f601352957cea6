import { cos, sin } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { number, type SettingValues } from "../settings.js";
import { effortOver, smoothStep } from "./curve.js";
import { degree, type RepeatedMovement, times } from "./movement.js";

/** Movements of ankle and toes that lift no weight. */

const effort = number("1 is as far and as firm as one does it without strain", "1", 1, 0.1, 1.5);
const whole = number("1 is as far and as firm as the ankle goes", "1", 1, 0.1, 1.5);
const anywhere = ["sitting", "feet-hanging", "lying", "semi-recumbent", "standing"] as const;
const offTheGround = ["feet-hanging", "lying", "semi-recumbent", "head-down", "prone", "sitting"] as const;

const held = (time: number, length: number): number =>
  effortOver(time, length, Math.min(0.4, 0.4 * length), Math.min(0.3, 0.3 * length));

/** One half of a movement to and fro. */
const half = (time: number, length: number): number =>
  effortOver(time, length, Math.min(0.4, 0.45 * length), Math.min(0.4, 0.45 * length));

const freeGround = assumed(
  "moving the foot against nothing but its weight and the stretch of the other side asks for a third of maximum",
);

export const dorsiflexion: RepeatedMovement = {
  says: "the forefoot is pulled up",
  ground: assumed("pulling up the forefoot as far as it goes works the shin at six tenths of its maximum"),
  settings: { effort: whole },
  postures: ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent"],
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) => ({
    ...times((values.effort as number) * held(time, length), {
      "tibialisAnterior.activation": 0.6,
      "thigh.activation": 0.05,
    }),
    "ankle.angle":
      -20 * degree * Math.min(1, values.effort as number) * (values.effort as number) * held(time, length),
  }),
};

export const plantarflexion: RepeatedMovement = {
  says: "the forefoot is pressed down, as on a pedal",
  ground: freeGround,
  settings: { effort: whole },
  postures: anywhere,
  period_s: 2,
  duty: 0.6,
  adds: (time, length, values) => ({
    ...times((values.effort as number) * held(time, length), {
      "soleus.activation": 0.33,
      "gastrocnemius.activation": 0.33,
      "deepPosterior.activation": 0.25,
      "peroneal.activation": 0.25,
      "footIntrinsic.activation": 0.2,
    }),
    "ankle.angle": 25 * degree * Math.min(1, values.effort as number) * held(time, length),
  }),
};

/** Half the time down, half the time up. */
export const anklePump: RepeatedMovement = {
  says: "the ankles are pressed down and pulled up in turn",
  ground: assumed("two fifths of maximum down, a third up, as in exercise to a metronome"),
  settings: { effort: whole },
  postures: ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent", "head-down"],
  period_s: 2,
  duty: 1,
  adds: (time, length, values) => {
    const down = (values.effort as number) * half(time, 0.5 * length);
    const up = (values.effort as number) * half(time - 0.5 * length, 0.5 * length);
    return {
      "soleus.activation": 0.4 * down,
      "gastrocnemius.activation": 0.4 * down,
      "deepPosterior.activation": 0.3 * down,
      "peroneal.activation": 0.3 * down,
      "footIntrinsic.activation": 0.3 * down,
      "tibialisAnterior.activation": 0.35 * up,
      "ankle.angle": degree * (20 * down - 12 * up),
    };
  },
};

export const ankleCircle: RepeatedMovement = {
  says: "the foot is led round in a circle",
  ground: freeGround,
  settings: { effort: whole },
  postures: offTheGround,
  period_s: 2,
  duty: 1,
  adds: (time, length, values) => {
    const strength = values.effort as number;
    // the circle is entered and left smoothly, each time round
    const turn = (2 * Math.PI * time) / length;
    const inAndOut =
      smoothStep(time / (0.2 * length)) * (1 - smoothStep((time - 0.8 * length) / (0.2 * length)));
    const down = Math.max(0, sin(turn)) * inAndOut * strength;
    const up = Math.max(0, -sin(turn)) * inAndOut * strength;
    const out = Math.max(0, cos(turn)) * inAndOut * strength;
    const inward = Math.max(0, -cos(turn)) * inAndOut * strength;
    return {
      "soleus.activation": 0.3 * down,
      "gastrocnemius.activation": 0.3 * down,
      "deepPosterior.activation": 0.1 * down + 0.3 * inward,
      "peroneal.activation": 0.1 * down + 0.3 * out,
      "footIntrinsic.activation": 0.15 * down,
      "tibialisAnterior.activation": 0.3 * up + 0.1 * inward,
      "ankle.angle": degree * (20 * down - 12 * up),
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
const rock = (calf: number, shin: number) => (time: number, length: number, values: SettingValues) => {
  const up = held(time, 0.5 * length);
  const back = held(time - 0.5 * length, 0.5 * length);
  return times(values.effort as number, {
    "soleus.activation": calf * up,
    "gastrocnemius.activation": calf * up,
    "deepPosterior.activation": 0.7 * calf * up,
    "peroneal.activation": 0.7 * calf * up,
    "footIntrinsic.activation": 0.8 * calf * up,
    "tibialisAnterior.activation": shin * back,
    "ankle.angle": degree * (22 * up - 15 * back),
  });
};

export const toeHeelRock: RepeatedMovement = {
  says: "standing, slowly up on the toes, then back on the heels",
  ground: assumed("the calf as in a two-legged raise, the shin as in pulling up the forefoot"),
  settings: { effort: whole },
  postures: ["standing"],
  period_s: 6,
  duty: 1,
  adds: rock(0.5, 0.5),
};

export const seatedToeHeelRock: RepeatedMovement = {
  says: "sitting, slowly up on the toes, then back on the heels",
  ground: assumed("the calf as in a seated raise, the shin as in pulling up the forefoot"),
  settings: { effort: whole },
  postures: ["sitting"],
  period_s: 6,
  duty: 1,
  adds: rock(0.18, 0.4),
};
