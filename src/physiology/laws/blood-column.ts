import { mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived } from "../../quantity/ground.js";

export const bloodColumn = defineLaw({
  id: "blood-column",
  says: "Every centimetre below the heart adds the weight of a centimetre of blood.",
  kind: "mechanism",
  ground: derived("hydrostatics"),
  valid: "at rest and in slow movement",
  omits: "accelerations of the body",
  inputs: { depth: { says: "height of the right atrium less height of the site", unit: "cm" } },
  parameters: {
    columnWeight: {
      says: "density of blood times gravity",
      unit: "mmHg/cm",
      typical: 0.78,
      range: [0, 1.2],
      ground: derived("1.06 g/cm³ × 981 cm/s² = 1040 Pa/cm·10⁻² = 0.780 mmHg/cm"),
    },
  },
  outputs: { pressure: { says: "weight of the column", unit: "mmHg" } },
  equations: ({ depth }, { columnWeight }) => ({ pressure: mul(columnWeight, depth) }),
});
