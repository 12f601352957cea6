import { sin } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { asked, jointsAt, scaled } from "./ankle-work.js";
import { smoothStep } from "./curve.js";
import { onOne } from "./heel-raises.js";
import { degree, type RepeatedMovement } from "./movement.js";

/** One smooth hump from `from` to `to`, shares of a jump. */
const hump = (x: number, from: number, to: number): number => {
  if (x <= from || x >= to) return 0;
  const s = sin((Math.PI * (x - from)) / (to - from));
  return s * s;
};

/** 0, 1 from `from` to `to`, 0, with edges of a twentieth. */
const between = (x: number, from: number, to: number): number =>
  smoothStep((x - from) / 0.05) * (1 - smoothStep((x - to + 0.05) / 0.05));

export const ropeJump: RepeatedMovement = {
  says: "small jumps on both feet over a rope",
  ground: assumed(
    "off the ground for a third of a jump; pushing off and landing each forefoot carries 1.4 body weights and the calf works as in a one-legged raise",
  ),
  settings: { effort: number("1 is just over the rope", "1", 1, 0.5, 1.3) },
  postures: ["standing"],
  period_s: 0.55,
  duty: 1,
  // at 5 ms the mean flow in the popliteal vein is 2 % off, at 2.5 ms half a percent
  longestStep_ms: 2.5,
  hipsShare: 1,
  adds: (time, length, values, leg) => {
    const effort = values.effort as number;
    const carried = (t: number): number => {
      const x = t / length;
      return hump(x, 0.05, 0.42) + 0.8 * hump(x, 0.7, 1);
    };
    const course = (t: number): number => {
      const x = t / length;
      const down = 28 * smoothStep((x - 0.2) / 0.22) * (1 - smoothStep((x - 0.66) / 0.2));
      return degree * (down - 6 * hump(x, 0.02, 0.28));
    };
    return {
      ...asked(scaled(effort * carried(time), onOne), jointsAt(leg, course, time)),
      "footIntrinsic.activation": 0.6 * effort * carried(time),
      "thigh.activation": 0.25 * effort * carried(time),
      "tibialisAnterior.activation": 0.12 * hump(time / length, 0.5, 0.9),
      "foot.load": 0.9 * effort * carried(time) - 0.5 * between(time / length, 0.4, 0.72),
      "ankle.angle": course(time),
    };
  },
};
