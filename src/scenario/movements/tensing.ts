import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { effortOver } from "./curve.js";
import { type Inputs, type RepeatedMovement, type SteadyMovement, times } from "./movement.js";

/** Muscles that are tensed against each other or against the other leg, to keep blood from sinking into the legs. */

const effort = number("1 is a firm pull that can be held for a minute", "1", 1, 0.1, 1.5);

const tense: Inputs = {
  "soleus.activation": 0.25,
  "gastrocnemius.activation": 0.25,
  "tibialisAnterior.activation": 0.15,
  "deepPosterior.activation": 0.2,
  "peroneal.activation": 0.2,
  "footIntrinsic.activation": 0.15,
  "thigh.activation": 0.3,
};

export const legCrossing: SteadyMovement = {
  says: "standing, the legs are crossed and pressed against each other, buttocks, thighs and calves tense",
  ground: assumed(
    "what can be held for a minute is a third of the maximum at the thigh and a quarter at the calf",
  ),
  settings: { effort },
  postures: ["standing"],
  holds: (values) => times(values.effort as number, tense),
};

export const legTensing: RepeatedMovement = {
  says: "the muscles of both legs are tensed and let go, the feet on the ground",
  ground: assumed("as in crossing the legs, a third of the maximum at the thigh and a quarter at the calf"),
  settings: { effort },
  postures: ["standing", "sitting"],
  period_s: 4,
  duty: 0.5,
  adds: (time, length, values) =>
    times(
      (values.effort as number) *
        effortOver(time, length, Math.min(0.4, 0.4 * length), Math.min(0.4, 0.4 * length)),
      tense,
    ),
};
