import { exp, mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

export const localWarmth = defineLaw({
  id: "local-warmth",
  says: "A foot that is warmed opens its arterioles, one that is cooled shuts them.",
  kind: "phenomenological",
  ground: assumed("blood flow of a foot goes up several times from 33 to 42 °C and down to a fifth at 20 °C"),
  valid: "skin of 18 to 43 °C, after some minutes",
  omits:
    "the time it takes, waves of opening in the cold, what heat does to the walls of capillaries and to lymph vessels",
  inputs: { warmth: { says: "skin of the foot over 33 °C, in °C", unit: "1" } },
  parameters: {
    steepness: {
      says: "relative rise of conductance per °C",
      unit: "1",
      typical: 0.15,
      range: [0, 0.3],
      ground: assumed("fourfold over 9 °C"),
    },
  },
  outputs: { tone: { says: "conductance over that of comfort", unit: "1" } },
  equations: ({ warmth }, { steepness }) => ({ tone: exp(mul(steepness, warmth)) }),
});
