import { cos, sin } from "../../quantity/elementary.js";
import { assumed } from "../../quantity/ground.js";
import { uprightSlopes } from "../postures.js";
import { number } from "../settings.js";
import { asked } from "./ankle-work.js";
import { humps } from "./curve.js";
import { againstForce } from "./heel-raises.js";
import { degree, type SteadyMovement } from "./movement.js";

const crank_m = 0.17;
/** N with which the leg itself rests on the pedal, of the 700 N of the body */
const legOnPedal_N = 60;
const bodyWeight_N = 700;

/** Force on the pedal square to the crank: a half sine on the way down, the legs in turn making the whole power. */
const pedalForce_N = (power_W: number, pace_rpm: number, phase: number): number => {
  const torque = power_W / ((2 * Math.PI * pace_rpm) / 60);
  return (Math.max(0, sin(2 * Math.PI * phase)) * 0.5 * Math.PI * torque) / crank_m;
};

export const cycling: SteadyMovement = {
  says: "sitting on a bicycle, the legs turn the cranks in turn",
  ground: assumed(
    "knee 35 to 110 degrees and ankle 15 down to 5 up about the turn, from memory of studies of seated cycling; the calf holds the force on the pedal as it holds body weight on the forefoot, the thigh works at a quarter of its maximum for each 100 W, the shin lifts the foot on the way up",
  ),
  settings: {
    power_W: number("power at the crank", "W", 50, 5, 300),
    pace_rpm: number("turns a minute", "1/min", 60, 30, 120),
  },
  postures: ["on-saddle"],
  hipsShare: 1,
  period_s: ({ pace_rpm }) => 60 / (pace_rpm as number),
  // the turn begins with the pedal at its highest
  holds: ({ power_W, pace_rpm }, phase) => {
    const [power, pace] = [power_W as number, pace_rpm as number];
    const turn = 2 * Math.PI * phase;
    const hip = 47 + 23 * cos(turn - 0.25);
    const knee = 72.5 + 37.5 * cos(turn);
    const ankle = 5 + 10 * cos(turn - 1.1 * Math.PI);
    const force = pedalForce_N(power, pace, phase);
    const forces = againstForce(force + legOnPedal_N);
    const rate = (2 * Math.PI * pace) / 60;
    return {
      ...asked(
        // the bent knee leaves most of the work to the soleus
        { ...forces, gastrocnemius: 0.6 * (forces.gastrocnemius as number) },
        {
          ankle: ankle * degree,
          knee: knee * degree,
          ankleSpeed: -10 * degree * rate * sin(turn - 1.1 * Math.PI),
          kneeSpeed: -37.5 * degree * rate * sin(turn),
        },
      ),
      "footIntrinsic.activation": (0.8 * (force + legOnPedal_N)) / bodyWeight_N,
      "tibialisAnterior.activation": 0.02 + 0.1 * humps(phase, [[0.9, 0.08, 1]]),
      "thigh.activation": 0.02 + (power / 400) * humps(phase, [[0.12, 0.1, 1]]),
      ...uprightSlopes(hip, knee),
      "ankle.angle": ankle * degree,
      "knee.angle": knee * degree,
      "foot.load": (force + legOnPedal_N) / bodyWeight_N,
    };
  },
};
