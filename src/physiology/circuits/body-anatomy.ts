import { exp } from "../../quantity/elementary.js";
import { type Ground, read } from "../../quantity/ground.js";

/**
 * The body above the legs, in the compartments of heldt-2002: numbers only. Volumes in mL, compliances in mL/mmHg,
 * resistances in mmHg·s/mL. What heldt-2002 does not have (the lower trunk, half a leg's artery) is told beside it; what
 * comes from elsewhere has a ground of its own.
 */

export type Around = "chest" | "belly" | "buttocks" | "air";

export interface VesselPlace {
  readonly says: string;
  /** volume at no transmural pressure */
  readonly restingVolume: number;
  /** of an artery: over a pulse of 120/75 */
  readonly compliance: number;
  /** a systemic artery, which stiffens as it is stretched */
  readonly wall?: "artery";
  /** depth below the right atrium upright, as a share of the length from atrium to hip; negative is above */
  readonly down: number;
  readonly around: Around;
  /** share of the unstressed volume that nerves draw from all veins */
  readonly toneShare?: number;
  /** transmural pressure from which the first guess of its volume is made */
  readonly guess: number;
  /** where it is not heldt-2002 */
  readonly ground?: Ground;
}

const artery = { wall: "artery", around: "air", guess: 88 } as const;
const vein = { around: "air", guess: 6 } as const;

export const vesselPlaces = {
  aorta: {
    ...artery,
    says: "ascending aorta and arch",
    restingVolume: 26,
    compliance: 0.41,
    down: -0.15,
    around: "chest",
    guess: 93,
  },
  thoracicAorta: {
    ...artery,
    says: "thoracic aorta",
    restingVolume: 16,
    compliance: 0.1,
    down: 0.2,
    around: "chest",
    guess: 93,
  },
  abdominalAorta: {
    ...artery,
    says: "abdominal aorta",
    restingVolume: 10,
    compliance: 0.1,
    down: 0.6,
    around: "belly",
  },
  upperArteries: {
    ...artery,
    says: "arteries of head and arms",
    restingVolume: 200,
    compliance: 0.2,
    down: -0.35,
  },
  renalArteries: {
    ...artery,
    says: "renal arteries",
    restingVolume: 20,
    compliance: 0.21,
    down: 0.4,
    around: "belly",
  },
  splanchnicArteries: {
    ...artery,
    says: "arteries of the gut",
    restingVolume: 300,
    compliance: 0.2,
    down: 0.4,
    around: "belly",
  },
  upperVeins: {
    ...vein,
    says: "veins of head and arms",
    restingVolume: 645,
    compliance: 7,
    down: -0.35,
    toneShare: 0.17,
  },
  superiorCava: {
    ...vein,
    says: "superior vena cava",
    restingVolume: 16,
    compliance: 1.3,
    down: -0.2,
    around: "chest",
    guess: 7,
  },
  renalVeins: {
    ...vein,
    says: "renal veins",
    restingVolume: 30,
    compliance: 5,
    down: 0.4,
    around: "belly",
    toneShare: 0.04,
  },
  lowerTrunkVeins: {
    ...vein,
    says: "veins of back and buttocks",
    restingVolume: 250,
    compliance: 5,
    down: 0.9,
    around: "buttocks",
    toneShare: 0.09,
  },
  abdominalCava: {
    ...vein,
    says: "inferior vena cava in the belly",
    restingVolume: 79,
    compliance: 1.3,
    down: 0.6,
    around: "belly",
    guess: 4,
  },
  thoracicCava: {
    ...vein,
    says: "inferior vena cava in the chest",
    restingVolume: 33,
    compliance: 0.5,
    down: 0.1,
    around: "chest",
    guess: 7,
  },
  pulmonaryArteries: {
    says: "arteries of the lungs",
    restingVolume: 160,
    compliance: 3.4,
    down: 0,
    around: "chest",
    guess: 18,
  },
  // the store that the left ventricle draws on: those of heldt-2002 are stiff, and give up too little of what they hold
  pulmonaryVeins: {
    says: "veins of the lungs",
    restingVolume: 120,
    compliance: 25.4,
    ground: read("ursino-1998", "pulmonary veins: 25.37 mL/mmHg above 120 mL"),
    down: 0,
    around: "chest",
    guess: 12,
  },
} as const satisfies Record<string, VesselPlace>;

export type Vessel = keyof typeof vesselPlaces;

/** The great reservoir, with a law of its own. */
export const splanchnicVeins = {
  says: "veins of the gut",
  down: 0.4,
  around: "belly",
  toneShare: 0.7,
} as const;

export interface ChamberPlace {
  readonly says: string;
  readonly restingVolume: number;
  readonly diastolicElastance: number;
  /** mL of stretch that make the slack wall e times as stiff */
  readonly stiffeningStretch: number;
  readonly systolicElastance: number;
  readonly kind: "atrium" | "ventricle";
  /** mL, from which its course is begun */
  readonly guess: number;
  /** where it is not what the law says of all chambers */
  readonly ground?: Ground;
}

/** mL, one over the 0.011 of ursino-1998 */
const rightStretch = 91;

/** Elastances are one over the compliances of heldt-2002, but for the left ventricle, which is that of ursino-1998. */
export const chamberPlaces = {
  rightAtrium: {
    says: "right atrium",
    kind: "atrium",
    restingVolume: 14,
    diastolicElastance: 0.3,
    stiffeningStretch: 100,
    systolicElastance: 0.74,
    guess: 40,
  },
  rightVentricle: {
    says: "right ventricle",
    kind: "ventricle",
    restingVolume: 46,
    // slack, it holds at 6 mmHg what the 20 mL/mmHg of heldt-2002 do
    diastolicElastance: 6 / (rightStretch * (exp((6 * 20) / rightStretch) - 1)),
    stiffeningStretch: rightStretch,
    systolicElastance: 0.77,
    guess: 130,
  },
  leftAtrium: {
    says: "left atrium",
    kind: "atrium",
    restingVolume: 24,
    diastolicElastance: 0.5,
    stiffeningStretch: 100,
    systolicElastance: 0.61,
    guess: 45,
  },
  leftVentricle: {
    says: "left ventricle",
    kind: "ventricle",
    restingVolume: 16.8,
    diastolicElastance: 0.0266,
    stiffeningStretch: 71,
    systolicElastance: 2.95,
    guess: 100,
    ground: read(
      "ursino-1998",
      "left ventricle: 2.95 mmHg/mL above 16.8 mL; slack, 1.5 mmHg that grow by e in 71 mL, told from 16.8 mL on",
    ),
  },
} as const satisfies Record<string, ChamberPlace>;

export type Chamber = keyof typeof chamberPlaces;

type Place = Vessel | Chamber | "splanchnicVeins";

export interface BodyPath {
  readonly from: Place;
  readonly to: Place;
  readonly resistance: number;
  /** a heart valve; a bed of arterioles that nerves narrow; a vein that falls shut where it enters the chest */
  readonly kind: "valve" | "vessel" | "bed" | "waterfall";
}

export const bodyPaths: readonly BodyPath[] = [
  { from: "rightAtrium", to: "rightVentricle", resistance: 0.006, kind: "valve" },
  { from: "rightVentricle", to: "pulmonaryArteries", resistance: 0.006, kind: "valve" },
  { from: "pulmonaryArteries", to: "pulmonaryVeins", resistance: 0.07, kind: "vessel" },
  { from: "pulmonaryVeins", to: "leftAtrium", resistance: 0.006, kind: "vessel" },
  { from: "leftAtrium", to: "leftVentricle", resistance: 0.01, kind: "valve" },
  { from: "leftVentricle", to: "aorta", resistance: 0.007, kind: "valve" },
  { from: "aorta", to: "upperArteries", resistance: 0.017, kind: "vessel" },
  { from: "aorta", to: "thoracicAorta", resistance: 0.011, kind: "vessel" },
  { from: "thoracicAorta", to: "abdominalAorta", resistance: 0.01, kind: "vessel" },
  { from: "abdominalAorta", to: "renalArteries", resistance: 0.1, kind: "vessel" },
  { from: "abdominalAorta", to: "splanchnicArteries", resistance: 0.07, kind: "vessel" },
  // face and arms: the 4.9 of heldt-2002 for the upper body less the brain's 6.4
  { from: "upperArteries", to: "upperVeins", resistance: 20.9, kind: "bed" },
  { from: "renalArteries", to: "renalVeins", resistance: 4.1, kind: "bed" },
  { from: "splanchnicArteries", to: "splanchnicVeins", resistance: 3, kind: "bed" },
  // back and buttocks take what the legs of heldt-2002 take and the legs here do not
  { from: "abdominalAorta", to: "lowerTrunkVeins", resistance: 9, kind: "bed" },
  { from: "upperVeins", to: "superiorCava", resistance: 0.11, kind: "waterfall" },
  { from: "superiorCava", to: "rightAtrium", resistance: 0.028, kind: "vessel" },
  { from: "renalVeins", to: "abdominalCava", resistance: 0.11, kind: "vessel" },
  { from: "splanchnicVeins", to: "abdominalCava", resistance: 0.07, kind: "vessel" },
  { from: "lowerTrunkVeins", to: "abdominalCava", resistance: 0.1, kind: "vessel" },
  { from: "abdominalCava", to: "thoracicCava", resistance: 0.019, kind: "vessel" },
  { from: "thoracicCava", to: "rightAtrium", resistance: 0.008, kind: "vessel" },
];

/** Artery of one leg: half of what heldt-2002 gives both. */
export const legArtery = {
  wall: "artery",
  restingVolume: 100,
  compliance: 0.1,
  resistance: 0.18,
  guess: 88,
} as const;

/** Mean times of the nerves, s: means of the triangular responses of heldt-2002. */
export const nerveLags = {
  vagal: 0.76,
  cardiac: 7,
  arteriolar: 12,
  arteriolarLow: 14,
  venous: 19,
  venousLow: 18,
} as const;
