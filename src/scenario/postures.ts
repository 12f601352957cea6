import { cos, sin } from "../quantity/elementary.js";
import type { LegInput } from "../physiology/terms.js";

/** A posture: where the segments point, and the quiet tone that holds it. */
export interface Posture {
  readonly says: string;
  readonly inputs: Partial<Readonly<Record<LegInput, number>>>;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const lying = { "foot.slope": 0 } as const;

export const postures = {
  lying: { says: "supine on a level couch, legs at the height of the heart", inputs: lying },
  "calf-raised": {
    says: "supine, the legs on a support that brings the calves a little above the heart",
    inputs: { "thigh.slope": -0.2, "foot.slope": 0 },
  },
  "legs-raised": {
    says: "supine, legs straight and raised 45 degrees",
    inputs: {
      "thigh.slope": -sin(radians(45)),
      "shank.slope": -sin(radians(45)),
      "foot.slope": -sin(radians(45)),
    },
  },
  sitting: {
    says: "upright on a chair, thighs level, knees bent, feet on the floor",
    inputs: {
      "trunk.slope": 1,
      "shank.slope": 1,
      "foot.slope": 1,
      "knee.angle": radians(90),
      "foot.load": 0.08,
    },
  },
  standing: {
    says: "standing still on both feet",
    inputs: {
      "trunk.slope": 1,
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
      "trunk.slope": slope,
      "thigh.slope": slope,
      "shank.slope": slope,
      "foot.slope": slope,
      "foot.load": 0.5 * Math.max(0, slope),
    },
  };
}

/** Slopes of thigh and shank from hip and knee flexion, trunk upright. */
export const uprightSlopes = (hip_deg: number, knee_deg: number) => ({
  "thigh.slope": cos(radians(hip_deg)),
  "shank.slope": cos(radians(hip_deg - knee_deg)),
});
