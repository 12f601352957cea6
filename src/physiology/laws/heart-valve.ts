import { div, quantity, ramp } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";

export const heartValve = defineLaw({
  id: "heart-valve",
  says: "A valve of the heart opens to the pressure behind it and shuts at once.",
  kind: "mechanism",
  ground: derived(
    "a resistance that only lets forward, its corner rounded over half a millimetre of mercury",
  ),
  valid: "healthy valves; flow averaged over the opening",
  omits: "inertia of the blood, leaflets in motion, regurgitation, stenosis",
  inputs: { pressureDifference: { says: "pressure behind less pressure ahead", unit: "mmHg" } },
  parameters: {
    resistance: {
      says: "resistance of the open valve",
      unit: "mmHg·s/mL",
      typical: 0.006,
      range: [0.001, 1],
      ground: read("heldt-2002", "outflow of the ventricles 0.007 and 0.006, inflow 0.01 and 0.006"),
    },
  },
  outputs: { flow: { says: "flow ahead", unit: "mL/s" } },
  equations: ({ pressureDifference }, { resistance }) => ({
    flow: div(ramp(pressureDifference, quantity(0.5, "mmHg")), resistance),
  }),
});
