import type { Muscle } from "../../physiology/terms.js";
import { assumed } from "../../quantity/ground.js";
import { uprightSlopes } from "../postures.js";
import { number } from "../settings.js";
import { type Hump, humps, periodic } from "./curve.js";
import { degree, type SteadyMovement } from "./movement.js";

/** When each muscle works over two steps, the foot set down at phase 0; heights are activations. */
const activation: Readonly<Record<Muscle, readonly Hump[]>> = {
  soleus: [
    [0.16, 0.08, 0.35],
    [0.48, 0.08, 0.65],
  ],
  gastrocnemius: [[0.47, 0.08, 0.6]],
  tibialisAnterior: [
    [0.68, 0.06, 0.3],
    [0.95, 0.05, 0.2],
  ],
  deepPosterior: [[0.4, 0.12, 0.4]],
  peroneal: [[0.42, 0.12, 0.35]],
  footIntrinsic: [[0.48, 0.09, 0.45]],
  thigh: [[0.13, 0.09, 0.45]],
};

/** Degrees at every twentieth of two steps. */
const hips = [58, 57, 52, 44, 36, 28, 21, 15, 10, 6, 4, 5, 12, 24, 38, 50, 59, 64, 64, 61];
const knees = [62, 62, 58, 50, 42, 34, 26, 20, 15, 12, 12, 18, 34, 56, 76, 88, 90, 84, 75, 67];
const ankles = [-8, -12, -14, -14, -12, -10, -8, -6, -4, 0, 6, 14, 20, 14, 2, -6, -9, -10, -9, -8];

/** body weights under the foot */
const load: readonly Hump[] = [
  [0.15, 0.08, 0.95],
  [0.33, 0.09, 0.6],
  [0.5, 0.07, 1],
];

export const stairs: SteadyMovement = {
  says: "step by step up a staircase: the thigh lifts the body, the calf pushes off",
  ground: assumed(
    "angles, loads and timing of stair ascent in shape, from memory of studies of healthy adults on steps of 17 cm; calf a little above level walking at 5 km/h, thigh three times as hard",
  ),
  settings: { pace_perMin: number("steps a minute", "1/min", 80, 30, 140) },
  postures: ["standing"],
  hipsShare: 1,
  period_s: ({ pace_perMin }) => 120 / (pace_perMin as number),
  holds: (_, phase) => {
    const knee = periodic(phase, knees);
    return {
      ...Object.fromEntries(
        Object.entries(activation).map(([muscle, list]) => [
          `${muscle}.activation`,
          0.005 + humps(phase, list),
        ]),
      ),
      ...uprightSlopes(periodic(phase, hips), knee),
      "ankle.angle": periodic(phase, ankles) * degree,
      "knee.angle": knee * degree,
      "foot.load": humps(phase, load),
    };
  },
};
