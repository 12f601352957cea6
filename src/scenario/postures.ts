import { cos, sin } from "../quantity/elementary.js";
import type { BodyInput, LegInput } from "../physiology/terms.js";

/** A posture: where the segments point, and the quiet tone that holds it. What is not told is 0. */
export interface Posture {
  readonly says: string;
  readonly inputs: Partial<Readonly<Record<LegInput, number>>>;
  /** what it tells the body, where not what rest tells */
  readonly body?: Partial<Readonly<Record<BodyInput, number>>>;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Slopes of thigh and shank from hip and knee flexion, trunk upright. */
export const uprightSlopes = (hip_deg: number, knee_deg: number) => ({
  "thigh.slope": cos(radians(hip_deg)),
  "shank.slope": cos(radians(hip_deg - knee_deg)),
});

const lying = { "trunk.facing": 1, "foot.slope": 0 } as const;

/** Both legs as one piece, elevated by degrees (negative: the foot above the hip). */
const straightLegs = (elevation_deg: number) => ({
  "thigh.slope": sin(radians(elevation_deg)),
  "shank.slope": sin(radians(elevation_deg)),
  "foot.slope": sin(radians(elevation_deg)),
});

const seated = {
  "trunk.slope": 1,
  "trunk.facing": 1,
  "shank.slope": 1,
  "foot.slope": 1,
  "knee.angle": radians(90),
};

export const postures = {
  lying: { says: "supine on a level couch, legs at the height of the heart", inputs: lying },
  prone: {
    says: "face down on a level couch, the heart below the veins of the legs",
    inputs: { ...lying, "trunk.facing": -1 },
  },
  "left-lateral": {
    says: "on the left side on a level couch, the heart at the height of the legs",
    inputs: { ...lying, "trunk.facing": 0 },
  },
  "calf-raised": {
    says: "supine, the legs on a support that brings the calves a little above the heart",
    inputs: { ...lying, "thigh.slope": -0.2 },
  },
  "legs-raised": {
    says: "supine, legs straight and raised 45 degrees",
    inputs: { ...lying, ...straightLegs(-45) },
  },
  "semi-recumbent": {
    says: "on a bed, trunk raised by 45 degrees, legs level",
    inputs: { ...lying, "trunk.slope": sin(radians(45)) },
  },
  "head-down": {
    says: "supine, the whole bed tilted head down by 12 degrees",
    inputs: { ...lying, "trunk.slope": sin(radians(-12)), ...straightLegs(-12) },
  },
  sitting: {
    says: "upright on a chair, thighs level, knees bent, feet on the floor",
    inputs: { ...seated, "foot.load": 0.08 },
  },
  "feet-hanging": {
    says: "upright on the edge of a couch, the feet hanging free",
    inputs: { ...seated, "ankle.angle": radians(20) },
  },
  "on-saddle": {
    says: "on the saddle of a bicycle, the pedals at rest, the legs nearly straight",
    inputs: {
      "trunk.slope": sin(radians(60)),
      "trunk.facing": -1,
      ...uprightSlopes(25, 35),
      "foot.slope": 1,
      "ankle.angle": radians(10),
      "knee.angle": radians(35),
      "foot.load": 0.1,
    },
  },
  squatting: {
    says: "on the haunches, thighs against belly and calves, heels on the ground",
    inputs: {
      "trunk.slope": 0.9,
      "trunk.facing": 1,
      // the knees a little above the hips, the shanks leaning forward
      "thigh.slope": -0.15,
      "shank.slope": 0.8,
      "foot.slope": 1,
      "knee.angle": radians(135),
      "ankle.angle": radians(-25),
      "foot.load": 0.5,
      // a third of the weight rests from thigh on calf, on some 200 cm²; within the calf half of it is left
      "fold.pressure": 40,
      "soleus.activation": 0.03,
      "tibialisAnterior.activation": 0.08,
      "thigh.activation": 0.04,
    },
    body: { "body.bellyPressure": 12 },
  },
  standing: {
    says: "upright and still, the weight on both feet",
    inputs: {
      "trunk.slope": 1,
      "trunk.facing": 1,
      "thigh.slope": 1,
      "shank.slope": 1,
      "foot.slope": 1,
      "foot.load": 0.5,
      // quiet standing is held by the soleus
      "soleus.activation": 0.015,
    },
  },
} as const satisfies Record<string, Posture>;

export type PostureId = keyof typeof postures;

/** Lying straight on a table that is tilted feet down (negative: head down), the feet on its footboard. */
export function tilted(tilt_deg: number): Posture {
  const slope = sin(radians(tilt_deg));
  return {
    says: `on a table tilted by ${tilt_deg} degrees`,
    inputs: {
      ...lying,
      "trunk.slope": slope,
      "thigh.slope": slope,
      "shank.slope": slope,
      "foot.slope": slope,
      "foot.load": 0.5 * Math.max(0, slope),
    },
  };
}

/** Any pose of trunk, thighs and shanks, by the elevation of each: 90 is upright, 0 level, negative upside down. */
export interface Pose {
  readonly trunk_deg: number;
  readonly thigh_deg: number;
  readonly shank_deg: number;
}

export function posed({ trunk_deg, thigh_deg, shank_deg }: Pose): Posture {
  return {
    says: `trunk at ${trunk_deg}, thighs at ${thigh_deg}, shanks at ${shank_deg} degrees from the level`,
    inputs: {
      "trunk.slope": sin(radians(trunk_deg)),
      "trunk.facing": 1,
      "thigh.slope": sin(radians(thigh_deg)),
      "shank.slope": sin(radians(shank_deg)),
      "foot.slope": sin(radians(shank_deg)),
      // on the back the knee bends from a raised thigh to a lower shank
      "knee.angle": radians(Math.max(0, shank_deg - thigh_deg)),
    },
  };
}
