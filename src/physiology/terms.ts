import type { UnitName } from "../quantity/units.js";

/** The glossary as code: the names that laws, persons, scenarios and instruments share. */

export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

/** The legs that a choice of one or both means. */
export const legsOf = (which: Side | "both"): readonly Side[] => (which === "both" ? sides : [which]);

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** Muscle groups of one leg, as the pump needs them. `thigh` is quadriceps and hamstrings together. */
export const muscles = [
  "soleus",
  "gastrocnemius",
  "tibialisAnterior",
  "deepPosterior",
  "peroneal",
  "footIntrinsic",
  "thigh",
] as const;
export type Muscle = (typeof muscles)[number];

/** Venous nodes of one leg, from the foot to the pelvis. */
export const veins = [
  "dorsalFoot",
  "plantar",
  "anteriorTibial",
  "distalDeepCalf",
  "proximalDeepCalf",
  "soleal",
  "gastrocnemius",
  "popliteal",
  "femoral",
  "thighMuscle",
  "iliac",
  "greatSaphenousCalf",
  "greatSaphenousThigh",
  "smallSaphenousCalf",
  "smallSaphenousThigh",
] as const;
export type Vein = (typeof veins)[number];

/** Arteries of the leg that a probe can be held on: below the groin, and at the back of the knee. */
export const legArteries = ["femoralArtery", "poplitealArtery"] as const;
export type LegArtery = (typeof legArteries)[number];

/** Pockets behind the cusps of a vein's valves, where blood can stand while the vein still flows. */
export const valvePockets = [
  "solealPocket",
  "gastrocnemiusPocket",
  "poplitealPocket",
  "femoralPocket",
] as const;
export type ValvePocket = (typeof valvePockets)[number];

/** The instant at which all blood of the legs is dyed, where a circuit carries a dye; without it, the start. */
export const dyeMark = "dyeGiven";

/**
 * What a scenario tells one leg, each a function of time.
 * Angles in radians: ankle plantarflexion positive, knee flexion positive, neutral standing 0.
 * Segment slopes are sines of the segment's elevation: 1 is upright (proximal end above), 0 level, -1 upside down.
 * `trunk.facing` is how far the chest looks up where the trunk is level: 1 on the back, 0 on the side, -1 face down.
 * `fold.pressure` is what a fully bent leg presses itself with, thigh against calf; `foot.warmth` is the foot's skin
 * over 33 °C.
 */
export const legInputs = [
  ...muscles.map((muscle) => `${muscle}.activation` as const),
  "ankle.angle",
  "knee.angle",
  "foot.load",
  "trunk.slope",
  "trunk.facing",
  "thigh.slope",
  "shank.slope",
  "foot.slope",
  "thighCuff.pressure",
  "calfCuff.pressure",
  "footCuff.pressure",
  "lowerCalfCuff.pressure",
  "upperCalfCuff.pressure",
  "fold.pressure",
  "foot.warmth",
] as const;
export type LegInput = (typeof legInputs)[number];

/** Where a leg's joints are, rad, and how fast they turn, rad/s. */
export interface Joints {
  readonly ankle: number;
  readonly knee: number;
  readonly ankleSpeed: number;
  readonly kneeSpeed: number;
}

/** How fast the joints turn, radians a second: no scenario tells it, it follows from the course of their angles. */
export const jointSpeeds = ["ankle.speed", "knee.speed"] as const;

interface BodyInputDescription {
  readonly says: string;
  readonly unit: UnitName;
  /** where a scenario says nothing */
  readonly atRest: number;
  readonly range: readonly [low: number, high: number];
}

/** What a scenario tells the body as a whole, each a function of time. A circuit without a trunk takes none of it. */
export const bodyInputs = {
  "body.breathDepth": { says: "depth of a breath over a quiet one", unit: "1", atRest: 1, range: [0, 8] },
  "body.breathPace": { says: "breaths a minute over those at rest", unit: "1", atRest: 1, range: [0.2, 4] },
  "body.diaphragmShare": {
    says: "share of a breath that the diaphragm makes, the ribs the rest",
    unit: "1",
    atRest: 0.5,
    range: [0, 1],
  },
  "body.straining": {
    says: "pressure in chest and belly by straining against a shut throat; negative is sucking",
    unit: "mmHg",
    atRest: 0,
    range: [-60, 80],
  },
  "body.bellyPressure": {
    says: "pressure that the belly's wall, or what lies against it, adds",
    unit: "mmHg",
    atRest: 0,
    range: [0, 80],
  },
  "body.suction": { says: "suction around legs and pelvis", unit: "mmHg", atRest: 0, range: [0, 100] },
  "body.acceleration": {
    says: "vertical acceleration of the trunk over that of gravity, upward positive",
    unit: "1",
    atRest: 0,
    range: [-1.5, 3],
  },
  "body.hipsShare": {
    says: "share in which hips, trunk and arms join in what the thighs do: all where the body is carried, nothing where the legs work alone",
    unit: "1",
    atRest: 0,
    range: [0, 1],
  },
  "body.bleeding": {
    says: "blood drawn from a vein of the arm; negative is given back",
    unit: "mL/s",
    atRest: 0,
    range: [-20, 20],
  },
} as const satisfies Record<string, BodyInputDescription>;
export type BodyInput = keyof typeof bodyInputs;
export const bodyInputIds = Object.keys(bodyInputs) as BodyInput[];

/**
 * What a scenario gives to eat, each a function of time, as glucose; for a circuit that is asked about metabolism.
 * The size of the meal of last sets the stomach's pace and means nothing to an empty one.
 */
export const mealInputs = {
  "meal.liquidRate": { says: "glucose that is drunk", unit: "mmol/s", atRest: 0 },
  "meal.solidRate": { says: "glucose that is eaten with solid food", unit: "mmol/s", atRest: 0 },
  "meal.size": { says: "glucose of the meal of last", unit: "mmol", atRest: 400 },
} as const satisfies Record<
  string,
  { readonly says: string; readonly unit: UnitName; readonly atRest: number }
>;
export type MealInput = keyof typeof mealInputs;
export const mealInputIds = Object.keys(mealInputs) as MealInput[];

/** Cuffs that a scenario fills; that of the calf is the lower and the upper one in one piece. */
export const cuffNames = ["footCuff", "lowerCalfCuff", "upperCalfCuff", "calfCuff", "thighCuff"] as const;
export type CuffName = (typeof cuffNames)[number];

/** Where on the skin the pressure under a garment or a cuff is told: instep, and B, B1, C and G of the size tables. */
export const skinLevels = ["foot", "ankle", "gaiter", "calf", "thigh"] as const;
export type SkinLevel = (typeof skinLevels)[number];

/** Where what is worn is told; that of the gaiter lies between ankle and calf. */
export const wornLevels = ["foot", "ankle", "calf", "thigh"] as const;
export type WornLevel = (typeof wornLevels)[number];

/**
 * What a scenario tells a leg that puts something on or takes it off, each a function of time: of all that it wears at
 * a level in the course of it, which share of the pressure and of the stiffness is on.
 */
export const garmentInputs = wornLevels.flatMap(
  (level) => [`garment.${level}.pressureShare`, `garment.${level}.stiffnessShare`] as const,
);
export type GarmentInput = (typeof garmentInputs)[number];
