import { quantity, ramp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived } from "../../quantity/ground.js";

/**
 * How much of a pressure on the skin reaches what lies beneath the fascia. Tissue cannot be compressed and hands pressure
 * on; but the fascia is tense at rest and holds the compartment's resting pressure, and it slackens first.
 */
export const fasciaRelief = defineLaw({
  id: "fascia-relief",
  says: "What presses on the skin presses on the deep veins too, less what the fascia held before.",
  kind: "mechanism",
  ground: derived(
    "a tense membrane around contents that cannot be compressed: pressure outside takes the place of its tension",
  ),
  valid: "garments and wraps as long as the segment is wide, or longer",
  omits: "the ends of a garment, bones that shield what lies between them, the shear that soft tissue bears",
  inputs: { pressure: { says: "pressure on the skin", unit: "mmHg" } },
  parameters: {
    heldPressure: {
      says: "pressure that the fascia holds at rest",
      unit: "mmHg",
      typical: 4,
      range: [0, 30],
      ground: derived("the resting pressure of the muscles here, lying"),
    },
  },
  outputs: { pressure: { says: "what it adds to the pressure beneath the fascia", unit: "mmHg" } },
  equations: ({ pressure }, { heldPressure }) => ({
    pressure: ramp(sub(pressure, heldPressure), quantity(1, "mmHg")),
  }),
});
