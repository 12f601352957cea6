import { add, mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const weightInMotion = defineLaw({
  id: "weight-in-motion",
  says: "Blood in a body that is thrown up weighs more, and less while it falls.",
  kind: "mechanism",
  ground: derived("ρ h (g + a) in the frame of each segment; the foot on the ground stands still"),
  valid: "walking and running, upright",
  omits: "the swing of the leg that is in the air, accelerations forward and sideways",
  inputs: { acceleration: { says: "vertical acceleration of the trunk over that of gravity", unit: "1" } },
  parameters: {
    thighShare: {
      says: "share of it that the thigh's blood feels",
      unit: "1",
      typical: 0.7,
      range: [0, 1],
      ground: assumed("between the hip, which moves with the trunk, and a knee that moves with half of it"),
    },
    shankShare: {
      says: "share of it that the shank's blood feels",
      unit: "1",
      typical: 0.25,
      range: [0, 1],
      ground: assumed("between that knee and a foot that stands"),
    },
  },
  outputs: {
    trunk: { says: "weight of the trunk's blood over that at rest", unit: "1" },
    thigh: { says: "the same of the thigh's", unit: "1" },
    shank: { says: "the same of the shank's", unit: "1" },
  },
  equations: ({ acceleration }, { thighShare, shankShare }) => ({
    trunk: add(1, acceleration),
    thigh: add(1, mul(thighShare, acceleration)),
    shank: add(1, mul(shankShare, acceleration)),
  }),
});
