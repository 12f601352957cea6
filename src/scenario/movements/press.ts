import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { degree, type SteadyMovement } from "./movement.js";

export const press: SteadyMovement = {
  says: "the forefoot presses steadily against something that does not give way",
  ground: assumed("a strong press works the calf at six tenths of its maximum"),
  settings: {
    effort: number("share of a strong press", "1", 1, 0.05, 1.5),
    knee_deg: number("knee flexion", "deg", 0, 0, 120),
  },
  postures: ["sitting", "standing", "lying", "semi-recumbent"],
  holds: ({ effort, knee_deg }) => ({
    "soleus.activation": 0.6 * (effort as number),
    "gastrocnemius.activation": 0.6 * (effort as number),
    "deepPosterior.activation": 0.4 * (effort as number),
    "peroneal.activation": 0.4 * (effort as number),
    "footIntrinsic.activation": 0.4 * (effort as number),
    "knee.angle": (knee_deg as number) * degree,
  }),
};
