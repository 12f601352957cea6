import { div, quantity, ramp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived, read } from "../../quantity/ground.js";

export const compressedArtery = defineLaw({
  id: "compressed-artery",
  says: "An artery passes blood by the pressure within it that exceeds what presses on it; a cuff above arterial pressure shuts it.",
  kind: "mechanism",
  ground: derived("a vascular waterfall between two ends, rounded over its last 5 mmHg"),
  valid: "cuffs from none to twice arterial pressure",
  omits: "the artery's own stiffness, a cuff too narrow for its limb, the volume under the cuff",
  inputs: {
    upstream: { says: "pressure above the compressed place", unit: "mmHg" },
    downstream: { says: "pressure below it", unit: "mmHg" },
    outside: { says: "what presses on it", unit: "mmHg" },
  },
  parameters: {
    resistance: {
      says: "resistance while nothing presses",
      unit: "mmHg·s/mL",
      typical: 0.18,
      range: [0.001, 100],
      ground: read("heldt-2002", "resistance of the leg arteries, twice 0.09 for one leg of two"),
    },
  },
  outputs: { flow: { says: "flow towards the foot", unit: "mL/s" } },
  equations: ({ upstream, downstream, outside }, { resistance }) => {
    const open = (pressure: typeof upstream) => ramp(sub(pressure, outside), quantity(5, "mmHg"));
    return { flow: div(sub(open(upstream), open(downstream)), resistance) };
  },
});
