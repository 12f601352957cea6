import { add, mul, quantity, softRamp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

/**
 * Flow from the arteries through the small vessels into a vein: arterial pressure at that height against the vein's,
 * or against the closing pressure of the small vessels where the vein is emptier. A muscle that presses harder than
 * its artery lets nothing in.
 */
export const arterialInflow = defineLaw({
  id: "arterial-inflow",
  says: "Arteries fill the veins from below, slowly; a hard contraction shuts the tap.",
  kind: "mechanism",
  ground: assumed("a resistance with a vascular waterfall; conductances from resting flows"),
  valid: "cycle means; arterial pulsation is not seen",
  omits: "pulse, arterial compliance, capillary exchange",
  inputs: {
    arterialPressure: { says: "mean arterial pressure at the site", unit: "mmHg" },
    venousPressure: { says: "luminal venous pressure at the site", unit: "mmHg" },
    tone: { says: "conductance over resting conductance lying", unit: "1" },
  },
  parameters: {
    conductance: {
      says: "flow per pressure at rest, lying",
      unit: "mL/(mmHg·s)",
      typical: 0.002,
      range: [0, 0.2],
      ground: assumed("set site by site in the circuit"),
    },
    closingPressure: {
      says: "pressure below which an emptier vein draws no more",
      unit: "mmHg",
      typical: 5,
      range: [0, 30],
      ground: assumed("small vessels behave as a waterfall near 5 mmHg"),
    },
  },
  outputs: { flow: { says: "flow into the vein", unit: "mL/s" } },
  equations: ({ arterialPressure, venousPressure, tone }, { conductance, closingPressure }) => {
    const soft = quantity(5, "mmHg");
    const back = add(closingPressure, softRamp(sub(venousPressure, closingPressure), soft));
    return { flow: mul(conductance, tone, softRamp(sub(arterialPressure, back), soft)) };
  },
});
