import { sin } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { effortOver } from "./curve.js";
import { degree, type RepeatedMovement } from "./movement.js";

/** Hip and knee at their most bent. */
const [hip, knee] = [60 * degree, 90 * degree];
/** share of a repetition from which on the leg pushes */
const pushes = 0.55;

export const legExtension: RepeatedMovement = {
  says: "lying, the bent leg is pushed straight against an elastic band",
  ground: assumed(
    "a band that can be stretched ten times in a row asks for two fifths of the maximum of the thigh and a seventh of that of the calf; hip bent by 60 and knee by 90 degrees",
  ),
  settings: { effort: number("1 is a band that can be stretched ten times in a row", "1", 1, 0.1, 1.5) },
  postures: ["lying"],
  period_s: 3,
  duty: 1,
  adds: (time, length, { effort }) => {
    const bent = effortOver(time, length, 0.4 * length, 0.4 * length);
    const push =
      (effort as number) *
      effortOver(time - pushes * length, (1 - pushes) * length, 0.15 * length, 0.15 * length);
    return {
      "thigh.activation": 0.4 * push,
      "soleus.activation": 0.14 * push,
      "gastrocnemius.activation": 0.14 * push,
      "knee.angle": knee * bent,
      "thigh.slope": -sin(hip * bent),
      "shank.slope": sin((knee - hip) * bent),
      "foot.slope": sin((knee - hip) * bent),
    };
  },
};
