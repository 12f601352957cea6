import { mul, quantity, ramp, softRamp, sqrt, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const weightOnVeins = defineLaw({
  id: "weight-on-veins",
  says: "A womb near term rests on the veins behind it while its bearer lies on the back, and on nothing when she turns to the side.",
  kind: "mechanism",
  ground: derived(
    "the part of a weight that presses on what lies behind it, by the cosine of the trunk's slope",
  ),
  valid: "lying, tilted, sitting and standing still",
  omits: "the artery behind it, the side to which it leans, the wall's own hold",
  inputs: {
    lean: { says: "how upright the trunk is: 1 upright, 0 level", unit: "1" },
    facing: {
      says: "how far the chest looks up where the trunk is level: 1 on the back, 0 on the side",
      unit: "1",
    },
  },
  parameters: {
    pressure: {
      says: "weight over the area it rests on, flat on the back",
      unit: "mmHg",
      typical: 0,
      range: [0, 60],
      ground: assumed("nobody but the pregnant carries such a weight"),
    },
  },
  outputs: { pressure: { says: "pressure on the veins behind", unit: "mmHg" } },
  equations: ({ lean, facing }, { pressure }) => {
    const level = sqrt(softRamp(sub(1, square(lean)), quantity(1e-6, "1")));
    return { pressure: mul(pressure, level, ramp(facing, quantity(0.05, "1"))) };
  },
});
