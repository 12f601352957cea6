import { add, mul, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived } from "../../quantity/ground.js";

export const nerveSupply = defineLaw({
  id: "nerve-supply",
  says: "What the nerves ask of all vessels reaches a part of the body as far as its own nerves are whole.",
  kind: "phenomenological",
  ground: derived("in proportion: all of it in health, nothing where the nerves are cut"),
  valid: "nerves that are lost for good",
  omits: "what denervated vessels become sensitive to, hormones in the blood",
  inputs: {
    narrowing: { says: "arteriolar resistance over that of rest, as the nerves ask", unit: "1" },
    withdrawn: { says: "unstressed volume that the veins are asked for", unit: "mL" },
  },
  parameters: {
    supplyFactor: {
      says: "share of the nerves that are whole; 0 where they are cut",
      unit: "1",
      typical: 1,
      range: [0, 1],
      ground: derived("1 in health"),
    },
  },
  outputs: {
    narrowing: { says: "arteriolar resistance over that of rest", unit: "1" },
    withdrawn: { says: "unstressed volume that the veins give up", unit: "mL" },
  },
  equations: ({ narrowing, withdrawn }, { supplyFactor }) => ({
    narrowing: add(1, mul(supplyFactor, sub(narrowing, 1))),
    withdrawn: mul(supplyFactor, withdrawn),
  }),
});
