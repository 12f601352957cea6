import { add, div, square } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { derived } from "../../quantity/ground.js";

/** A muscle that is tense squeezes and bends the small vessels inside it: its blood comes when it lets go. */
export const contractionHindrance = defineLaw({
  id: "contraction-hindrance",
  says: "A tense muscle hinders its own blood: little while it is held lightly, by half at a sixth of its strength, nearly all while it is held hard. What it has called for comes when it lets go.",
  kind: "phenomenological",
  ground: derived(
    "richardson-1981: held for two minutes at 7.5, 15 and 30 % of its strength a calf has 1.8, 2.0 and 1.4 times its resting flow; a call that grows with force and a passage that falls with its square give 1.9, 2.0 and 1.4",
  ),
  valid: "muscles held or working at up to their full strength",
  omits:
    "arterial pressure, against which the vessels are shut: a leg that hangs down is hindered as one that lies; depth in the muscle; fatigue",
  inputs: { activation: { says: "activation of the muscles that this bed feeds", unit: "1" } },
  parameters: {
    halfHindered: {
      says: "activation at which half of the conductance is left",
      unit: "1",
      typical: 0.16,
      range: [0.03, 2],
      ground: derived(
        "least squares over the three forces of richardson-1981; at a half of its strength a tenth is left, where sadamoto-1983 finds flow stopped at 50 to 64 %",
      ),
    },
  },
  outputs: { passage: { says: "conductance left, over that of the same bed let go", unit: "1" } },
  equations: ({ activation }, p) => ({ passage: div(1, add(1, square(div(activation, p.halfHindered)))) }),
});
