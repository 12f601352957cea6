import { assumed } from "../../quantity/ground.js";
import { number } from "../settings.js";
import { asked, freeFoot, freeFootGround, jointsAt, scaled } from "./ankle-work.js";
import { onBoth, onSeat } from "./heel-raises.js";
import { degree, type SteadyMovement } from "./movement.js";

/** Heels or forefeet that are lifted and held for as long as one likes: the two halves of pumping by hand. */

/** s in which a heel comes up when it is lifted at will, and goes down when it is let go */
const ramp_s = 0.4;

const effort = number("1 is as far as the ankle goes", "1", 1, 0.1, 1.5);
const anywhere = ["standing", "sitting", "feet-hanging", "lying", "semi-recumbent"] as const;

/** body weights on a foot that stands, and on one whose owner sits */
const standsFrom = 0.3;
const restsFrom = 0.02;

export const heelsLifted: SteadyMovement = {
  says: "the heels are lifted and held up",
  ground: assumed(
    "held up, body weight asks for half of the calf's greatest force, shank and half the thigh for a seventh, a free foot for its weight alone",
  ),
  settings: { effort },
  postures: anywhere,
  ramp_s,
  holds: ({ effort }, _phase, leg) => {
    const share = effort as number;
    const lift = 25 * degree * Math.min(1, share);
    const course = () => lift;
    const carried = leg["foot.load"];
    const joints = jointsAt(leg, course, 0);
    return {
      ...(carried < restsFrom
        ? freeFoot(leg, course, 1, 2)
        : asked(scaled(share, carried < standsFrom ? onSeat : onBoth), joints)),
      "footIntrinsic.activation": (carried < standsFrom ? 0.2 : 0.4) * share,
      "ankle.angle": joints.ankle,
    };
  },
};

export const toesLifted: SteadyMovement = {
  says: "the forefeet are pulled up and held",
  ground: freeFootGround,
  settings: { effort },
  postures: anywhere,
  ramp_s,
  holds: ({ effort }, _phase, leg) => {
    const course = () => -20 * degree * Math.min(1, effort as number);
    const { "tibialisAnterior.activation": up = 0 } = freeFoot(leg, course, 1, 2);
    return {
      "tibialisAnterior.activation": Math.max(1, effort as number) * up,
      "ankle.angle": jointsAt(leg, course, 0).ankle,
    };
  },
};
