import type { LegInput, Muscle } from "../../physiology/terms.js";
import { assumed, type Ground } from "../../quantity/ground.js";
import { uprightSlopes } from "../postures.js";
import { number, type Settings } from "../settings.js";
import { type Hump, humps, periodic } from "./curve.js";

export type GaitStyle = "walk" | "run";

/** How one walks or runs. */
export interface GaitManner {
  readonly speed_kmh: number;
  /** rise over run, per cent; negative is downhill */
  readonly incline_pct: number;
  /** share of the usual excursion that a brace or a bandage leaves to the joint */
  readonly ankleShare: number;
  readonly kneeShare: number;
}

export const level = { incline_pct: 0, ankleShare: 1, kneeShare: 1 } as const;

const manner = {
  incline_pct: number("rise over run; negative is downhill", "%", 0, -15, 25),
  ankleShare: number("share of its usual excursion that the ankle is left with", "1", 1, 0.1, 1),
  kneeShare: number("share of its usual excursion that the knee is left with", "1", 1, 0.1, 1),
} as const satisfies Settings;

export const gaitSettings = {
  walk: { speed_kmh: number("walking speed", "km/h", 3, 1, 7), ...manner },
  run: { speed_kmh: number("running speed", "km/h", 10, 7, 18), ...manner },
} as const satisfies Record<GaitStyle, Settings>;

export const gaitSays: Readonly<Record<GaitStyle, string>> = {
  walk: "the heel strikes, the foot rolls, the calf pushes off; one foot is always on the ground",
  run: "the calf catches each landing and throws the body up again; between steps both feet are in the air",
};

/** Stride of a healthy adult: when each muscle works and how the joints move, heel strike at phase 0. */
interface Stride {
  readonly activation: Readonly<Record<Muscle, readonly Hump[]>>;
  /** degrees at every twentieth of the stride */
  readonly hip: readonly number[];
  readonly knee: readonly number[];
  /** plantarflexion positive */
  readonly ankle: readonly number[];
  /** body weights under the foot */
  readonly load: readonly Hump[];
}

export const strideGrounds: Readonly<Record<string, Ground>> = {
  "joint angles": assumed(
    "sagittal hip, knee and ankle angles at natural cadence, rounded to a degree; from memory of winter-2009",
  ),
  "muscle timing": assumed(
    "linear envelopes of surface EMG over the stride, drawn as humps; from memory of winter-2009",
  ),
  "muscle strength": assumed(
    "soleus and tibialis anterior as active as their intramuscular pressures of ballard-1998 ask; others in proportion",
  ),
  incline: assumed(
    "uphill the calf works about half again as hard at ten degrees and the thigh twice; hip, knee and ankle bend more",
  ),
  "rise and fall of the trunk": assumed(
    "a sine twice a stride: six tenths of what stiff legs of 0.9 m would lift it walking, 8.5 cm running",
  ),
  "restricted joints": assumed(
    "what is left of push-off falls with the ankle's excursion, half of it at none",
  ),
};

/** Hump heights are shares of `peaks`. */
const walk: Stride = {
  activation: {
    soleus: [
      [0.42, 0.085, 1],
      [0.22, 0.08, 0.4],
    ],
    gastrocnemius: [
      [0.4, 0.08, 1],
      [0.2, 0.08, 0.3],
    ],
    tibialisAnterior: [
      [0.02, 0.03, 0.9],
      [0.66, 0.035, 0.5],
      [0.95, 0.045, 0.45],
    ],
    deepPosterior: [[0.36, 0.12, 1]],
    peroneal: [[0.4, 0.12, 1]],
    footIntrinsic: [[0.45, 0.09, 1]],
    thigh: [
      [0.06, 0.05, 1],
      [0.95, 0.045, 0.7],
    ],
  },
  hip: [30, 29, 26, 22, 17, 12, 7, 2, -3, -7, -10, -9, -3, 6, 15, 23, 29, 32, 33, 32],
  knee: [5, 11, 17, 19, 17, 13, 9, 6, 4, 5, 9, 18, 34, 51, 61, 62, 53, 37, 18, 6],
  ankle: [0, 5, 4, 0, -3, -5, -7, -9, -10, -10, -6, 4, 15, 18, 12, 6, 2, 0, -1, -1],
  load: [
    [0.13, 0.065, 1],
    [0.3, 0.08, 0.65],
    [0.47, 0.065, 1.05],
  ],
};

const run: Stride = {
  activation: {
    soleus: [[0.17, 0.07, 1]],
    gastrocnemius: [
      [0.16, 0.07, 1],
      [0.95, 0.05, 0.3],
    ],
    tibialisAnterior: [
      [0.98, 0.05, 0.9],
      [0.6, 0.1, 0.5],
    ],
    deepPosterior: [[0.16, 0.08, 1]],
    peroneal: [[0.16, 0.08, 1]],
    footIntrinsic: [[0.22, 0.07, 1]],
    thigh: [
      [0.1, 0.06, 1],
      [0.92, 0.06, 0.7],
    ],
  },
  hip: [35, 35, 33, 28, 20, 11, 2, -4, -6, -2, 6, 16, 27, 37, 44, 48, 48, 45, 40, 36],
  knee: [15, 28, 38, 40, 35, 27, 20, 17, 22, 38, 58, 77, 90, 96, 93, 80, 58, 34, 16, 10],
  ankle: [-5, -10, -18, -22, -21, -12, 4, 19, 24, 20, 13, 8, 4, 1, -2, -4, -6, -6, -6, -5],
  load: [
    [0.06, 0.03, 0.9],
    [0.17, 0.065, 2.3],
  ],
};

const strides: Readonly<Record<GaitStyle, Stride>> = { walk, run };

/** Seconds of one stride. Step rate rises with speed: 90, 110 and 130 steps a minute at 3, 5 and 7 km/h. */
export function strideTime_s(style: GaitStyle, speed_kmh: number): number {
  const metresPerSecond = speed_kmh / 3.6;
  const stepsPerSecond = style === "walk" ? 1 + 0.6 * metresPerSecond : 2.45 + 0.1 * metresPerSecond;
  return 2 / stepsPerSecond;
}

/** Greatest activation of each muscle in a stride at this speed, as a share of its maximum. */
export function peakActivation(style: GaitStyle, muscle: Muscle, speed_kmh: number): number {
  const metresPerSecond = speed_kmh / 3.6;
  const [slow, rise] = strength[style][muscle];
  return Math.min(1, slow + rise * metresPerSecond);
}

/** Peak activation = first + second × speed in m/s. */
const strength: Readonly<Record<GaitStyle, Readonly<Record<Muscle, readonly [number, number]>>>> = {
  walk: {
    soleus: [0.3, 0.24],
    gastrocnemius: [0.3, 0.22],
    tibialisAnterior: [0.165, 0.1],
    deepPosterior: [0.18, 0.12],
    peroneal: [0.15, 0.1],
    footIntrinsic: [0.25, 0.15],
    thigh: [0.05, 0.12],
  },
  run: {
    soleus: [0.6, 0.1],
    gastrocnemius: [0.6, 0.1],
    tibialisAnterior: [0.4, 0.06],
    deepPosterior: [0.35, 0.06],
    peroneal: [0.3, 0.06],
    footIntrinsic: [0.4, 0.06],
    thigh: [0.25, 0.08],
  },
};

const calf: readonly Muscle[] = ["soleus", "gastrocnemius", "deepPosterior", "peroneal", "footIntrinsic"];

/** How much harder a muscle works for the slope, and what a restricted ankle leaves of push-off. */
function mannerFactor(muscle: Muscle, { incline_pct, ankleShare }: GaitManner): number {
  const uphill = Math.max(0, incline_pct);
  const downhill = Math.max(0, -incline_pct);
  if (muscle === "thigh") return 1 + 0.055 * uphill + 0.03 * downhill;
  if (!calf.includes(muscle)) return 1;
  return (1 + 0.03 * uphill) * Math.max(0.6, 1 - 0.015 * downhill) * (0.5 + 0.5 * ankleShare);
}

/** The normative stride at a phase of it, for one leg. */
export function gaitInputs(
  style: GaitStyle,
  manner: GaitManner,
  phase: number,
): Partial<Record<LegInput, number>> {
  const stride = strides[style];
  const { speed_kmh, incline_pct, ankleShare, kneeShare } = manner;
  const activations = Object.entries(stride.activation).map(([muscle, list]): [string, number] => {
    const peak = peakActivation(style, muscle as Muscle, speed_kmh) * mannerFactor(muscle as Muscle, manner);
    return [`${muscle}.activation`, 0.005 + Math.min(1, peak) * humps(phase, list)];
  });
  // uphill the leg strikes bent and straightens over the stance; the sole follows the ground
  const struck = Math.max(0, incline_pct) * humps(phase, [[0, 0.12, 1]]);
  const load = humps(phase, stride.load);
  const slope_deg = 0.573 * incline_pct * Math.min(1, load);
  const hip = periodic(phase, stride.hip) + struck;
  const knee = kneeShare * (periodic(phase, stride.knee) + struck);
  return {
    ...Object.fromEntries(activations),
    ...uprightSlopes(hip, knee),
    "ankle.angle": (ankleShare * (periodic(phase, stride.ankle) - slope_deg) * Math.PI) / 180,
    "knee.angle": (knee * Math.PI) / 180,
    "foot.load": load,
  };
}
