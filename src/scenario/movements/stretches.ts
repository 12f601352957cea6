import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { effortOver } from "./curve.js";
import { degree, type RepeatedMovement } from "./movement.js";

/** Stretches that are held: no muscle works, what presses is what is stretched. */

/** A second or two to take them up and to let them go. */
const taken = (time: number, length: number): number =>
  effortOver(time, length, Math.min(2, 0.3 * length), Math.min(2, 0.3 * length));

const reach = number("how far the ankle is bent up", "deg", 18, 2, 30);

export const calfStretch: RepeatedMovement = {
  says: "the calf is stretched, the heel on the ground and the knee straight, leaning forward against a wall",
  ground: assumed(
    "as far as the ankle goes without pain; the wall and the other leg carry what leaning asks for",
  ),
  settings: { dorsiflexion_deg: reach },
  postures: ["standing"],
  period_s: 40,
  duty: 0.75,
  adds: (time, length, { dorsiflexion_deg }) => ({
    "ankle.angle": -(dorsiflexion_deg as number) * degree * taken(time, length),
  }),
};

export const soleusStretch: RepeatedMovement = {
  says: "the lower calf and the Achilles tendon are stretched, the knee bent over the foot on the ground",
  ground: assumed("the bent knee slackens the gastrocnemius and lets the ankle go further"),
  settings: { dorsiflexion_deg: { ...reach, typical: 22 } },
  postures: ["standing"],
  period_s: 40,
  duty: 0.75,
  adds: (time, length, { dorsiflexion_deg }) => ({
    "ankle.angle": -(dorsiflexion_deg as number) * degree * taken(time, length),
    "knee.angle": 40 * degree * taken(time, length),
    "thigh.activation": 0.08 * taken(time, length),
  }),
};

export const toeStretch: RepeatedMovement = {
  says: "a hand pulls the toes and the forefoot up and stretches the sole",
  ground: assumed(
    "toes have no joint here: what reaches the veins is that the pull takes the ankle along by ten degrees",
  ),
  settings: { dorsiflexion_deg: { ...reach, typical: 10 } },
  postures: ["sitting", "semi-recumbent", "lying"],
  period_s: 40,
  duty: 0.75,
  adds: (time, length, { dorsiflexion_deg }) => ({
    "ankle.angle": -(dorsiflexion_deg as number) * degree * taken(time, length),
  }),
};
