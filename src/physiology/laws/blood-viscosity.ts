import { exp, mul, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

export const bloodViscosity = defineLaw({
  id: "blood-viscosity",
  says: "The more red cells, the thicker the blood, and the harder it is to drive through the small vessels.",
  kind: "phenomenological",
  ground: assumed(
    "an exponential of the haematocrit, as viscometers find it; in anaemia output rises because blood is thin " +
      "(fowler-holmes-1975)",
  ),
  valid: "haematocrit 0.15 to 0.60",
  omits: "shear, vessel width, the dilation that want of oxygen brings, the venules and the veins",
  inputs: { haematocrit: { says: "share of the blood that is red cells", unit: "1" } },
  parameters: {
    usualHaematocrit: {
      says: "haematocrit at which resistances are quoted",
      unit: "1",
      typical: 0.43,
      range: [0.2, 0.6],
      ground: assumed("that of the base adult"),
    },
    steepness: {
      says: "relative rise of viscosity per haematocrit",
      unit: "1",
      typical: 2,
      range: [0, 4],
      ground: assumed("2.3 to 2.5 in wide tubes, less in arterioles, where cells keep to the middle"),
    },
  },
  outputs: { thickness: { says: "viscosity over the usual one", unit: "1" } },
  equations: ({ haematocrit }, { usualHaematocrit, steepness }) => ({
    thickness: exp(mul(steepness, sub(haematocrit, usualHaematocrit))),
  }),
});
