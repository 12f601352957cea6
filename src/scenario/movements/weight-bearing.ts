import { derived } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { effortOver } from "./curve.js";
import type { RepeatedMovement } from "./movement.js";

export const weightBearing: RepeatedMovement = {
  says: "weight is put on the sole and taken off again, the muscles as the posture has them",
  ground: derived("the load that is set, put on in half a second at most; no muscle is told to work"),
  settings: { load: number("weight on this foot, as a share of body weight", "1", 0.5, 0.05, 1) },
  postures: ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent"],
  period_s: 4,
  duty: 0.5,
  adds: (time, length, { load }) => ({
    "foot.load":
      (load as number) * effortOver(time, length, Math.min(0.5, 0.4 * length), Math.min(0.5, 0.4 * length)),
  }),
};
