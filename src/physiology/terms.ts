/** The glossary as code: the names that laws, persons, scenarios and instruments share. */

export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

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

/**
 * What a scenario tells one leg, each a function of time.
 * Angles in radians: ankle plantarflexion positive, knee flexion positive, neutral standing 0.
 * Segment slopes are sines of the segment's elevation: 1 is upright (proximal end above), 0 level, -1 upside down.
 * `trunk.facing` is how far the chest looks up where the trunk is level: 1 on the back, 0 on the side, -1 face down.
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
] as const;
export type LegInput = (typeof legInputs)[number];
