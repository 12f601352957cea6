import { sin } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { uprightSlopes } from "../postures.js";
import { number } from "../settings.js";
import { asked, jointsAt, scaled } from "./ankle-work.js";
import { onSeat } from "./heel-raises.js";
import { degree, type RepeatedMovement, type SteadyMovement } from "./movement.js";

/** Small movements of people who sit. */

/** 0 at both ends, 1 in the middle. */
const there = (time: number, length: number): number => {
  const s = sin((Math.PI * time) / length);
  return s * s;
};

export const fidget: RepeatedMovement = {
  says: "sitting, the heel is bounced lightly and fast on the ball of the foot",
  ground: assumed(
    "heels bounce by a few degrees twice to three times a second and carry what a seated raise does",
  ),
  settings: { lift_deg: number("how far the heel goes up", "deg", 8, 2, 20) },
  postures: ["sitting"],
  period_s: 0.4,
  duty: 1,
  adds: (time, length, values, leg) => {
    const course = (t: number): number => (values.lift_deg as number) * degree * there(t, length);
    return {
      ...asked(scaled(there(time, length), onSeat), jointsAt(leg, course, time)),
      "foot.load": 0.04 * there(time, length),
      "ankle.angle": course(time),
    };
  },
};

export const deskSwing: SteadyMovement = {
  says: "sitting, the feet rest on a swing under the desk that the legs keep going in turn",
  ground: assumed(
    "the feet swing by 15 degrees at the knee and 8 at the ankle either way; keeping it going asks for a twentieth of the maximum of calf, shin and thigh",
  ),
  settings: { pace_perMin: number("swings to and fro a minute", "1/min", 50, 20, 80) },
  postures: ["sitting"],
  period_s: ({ pace_perMin }) => 60 / (pace_perMin as number),
  holds: (_, phase) => {
    const swing = sin(2 * Math.PI * phase);
    const knee = 90 - 15 * swing;
    const push = Math.max(0, swing);
    return {
      "soleus.activation": 0.06 * push,
      "gastrocnemius.activation": 0.02 * push,
      "deepPosterior.activation": 0.05 * push,
      "peroneal.activation": 0.04 * push,
      "tibialisAnterior.activation": 0.06 * Math.max(0, -swing),
      "thigh.activation": 0.04 * push,
      ...uprightSlopes(90, knee),
      "ankle.angle": 8 * degree * swing,
      "knee.angle": knee * degree,
    };
  },
};
