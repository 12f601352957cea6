import { add, div, mul, named, quantity, ramp } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/**
 * Pressure between skin and garment. Tension over radius (Laplace) gives it where the limb is slack; how it rises as the
 * limb grows is the garment's stiffness, in series with the tissue, which gives way under it.
 */
export const garmentPressure = defineLaw({
  id: "garment-pressure",
  says: "What is worn presses by its tension over the limb's radius, and the harder it is to stretch, the more it presses back when the limb grows.",
  kind: "mechanism",
  ground: derived("Laplace's law of a cylinder, and two springs in series: garment and tissue"),
  valid: "girths within a tenth of that in which the pressure was told",
  omits:
    "hollows and ridges, where the radius is another; slipping; tension lost over hours; friction of the cloth",
  inputs: {
    stretch: { says: "girth gained over that at which it was put on, lying", unit: "1" },
    pressureShare: { says: "share of the worn pressure that is on; 1 where nothing is taken off", unit: "1" },
    stiffnessShare: { says: "share of the stiffness that is on", unit: "1" },
  },
  parameters: {
    wornPressure: {
      says: "interface pressure, lying relaxed",
      unit: "mmHg",
      typical: 0,
      range: [0, 150],
      ground: assumed("nothing is worn"),
    },
    stiffness: {
      says: "pressure gained per relative girth",
      unit: "mmHg",
      typical: 0,
      range: [0, 50_000],
      ground: assumed("nothing is worn"),
    },
    tissueStiffness: {
      says: "the same of the tissue under a garment that does not give way at all",
      unit: "mmHg",
      typical: 3000,
      range: [100, 50_000],
      ground: assumed("a rigid wrap gains some 50 to 80 mmHg where a bare calf would grow by 2 to 3 % round"),
    },
  },
  outputs: { pressure: { says: "pressure on the skin", unit: "mmHg" } },
  equations: ({ stretch, pressureShare, stiffnessShare }, { wornPressure, stiffness, tissueStiffness }) => {
    const own = mul(stiffnessShare, stiffness);
    const together = named("together", div(own, add(1, div(own, tissueStiffness))));
    // a garment cannot pull
    return {
      pressure: ramp(add(mul(pressureShare, wornPressure), mul(together, stretch)), quantity(0.2, "mmHg")),
    };
  },
});
