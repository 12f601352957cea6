import { mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

export const plantarLoad = defineLaw({
  id: "plantar-load",
  says: "Body weight on the sole presses on the veins of the arch.",
  kind: "phenomenological",
  ground: assumed("the share of ground pressure that reaches the plantar veins is not measured"),
  valid: "loads up to three times body weight",
  omits: "where under the sole the weight rests, the stretch of the arch",
  inputs: { load: { says: "force under this foot over body weight", unit: "1" } },
  parameters: {
    pressureFactor: {
      says: "tissue pressure around the plantar veins per body weight on the foot",
      unit: "mmHg",
      typical: 60,
      range: [0, 300],
      ground: assumed("a fifth of the mean ground pressure under one foot, about 300 mmHg per body weight"),
    },
  },
  outputs: { pressure: { says: "tissue pressure", unit: "mmHg" } },
  equations: ({ load }, { pressureFactor }) => ({ pressure: mul(pressureFactor, load) }),
});
