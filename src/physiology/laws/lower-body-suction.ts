import { mul, neg } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const lowerBodySuction = defineLaw({
  id: "lower-body-suction",
  says: "A box that is sealed at the iliac crests sucks on everything within it, and a little on the belly above.",
  kind: "mechanism",
  ground: derived("tissue takes over the pressure of the air around it"),
  valid: "suction of up to 100 mmHg, legs lying in the box",
  omits: "the push of the body against the saddle, tissue that carries part of the suction itself",
  inputs: { suction: { says: "how far the pressure in the box is below that of the air", unit: "mmHg" } },
  parameters: {
    buttockShare: {
      says: "share of it that reaches the veins of back and buttocks",
      unit: "1",
      typical: 0.5,
      range: [0, 1],
      ground: assumed("the buttocks lie within the seal, the back does not"),
    },
    bellyShare: {
      says: "share of it that reaches the belly",
      unit: "1",
      typical: 0.15,
      range: [0, 1],
      ground: derived(
        "biases of heldt-2002: 7 mmHg on the gut and 5 on the abdominal veins where 40 on the legs",
      ),
    },
  },
  outputs: {
    legs: { says: "pressure around the legs", unit: "mmHg" },
    buttocks: { says: "pressure around the veins of back and buttocks", unit: "mmHg" },
    belly: { says: "pressure that the belly gains", unit: "mmHg" },
  },
  equations: ({ suction }, { buttockShare, bellyShare }) => ({
    legs: neg(suction),
    buttocks: neg(mul(buttockShare, suction)),
    belly: neg(mul(bellyShare, suction)),
  }),
});
