import { add, div, mul, quantity, ramp, sigmoid, softRamp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

export const lymphFlow = defineLaw({
  id: "lymph-flow",
  says: "Lymph vessels lift what the tissue presses into them; muscles that work press harder.",
  kind: "phenomenological",
  ground: assumed(
    "a sigmoid of tissue pressure, several times the resting flow at most, raised by rhythmic work",
  ),
  valid: "rest to walking",
  omits: "each vessel's own beat, its valves one by one, nodes",
  inputs: {
    interstitialPressure: { says: "pressure of the tissue water", unit: "mmHg" },
    work: { says: "mean activation of the muscles around, smoothed", unit: "1" },
    outlet: { says: "pressure on the vessels on their way out of the limb", unit: "mmHg" },
  },
  parameters: {
    restingFlow: {
      says: "flow at rest, lying",
      unit: "mL/s",
      typical: 0.0005,
      range: [0, 0.2],
      ground: assumed("0.001 to 0.003 mL/min per 100 mL of leg; the whole body some 100 mL an hour"),
    },
    halfPressure: {
      says: "pressure above that of rest at half of the largest flow",
      unit: "mmHg",
      typical: 2,
      range: [0.5, 30],
      ground: assumed(
        "flow rises steeply between −2 and 4 mmHg, by public code of a lymph model (possenti-2019)",
      ),
    },
    largestFactor: {
      says: "largest flow over the resting one",
      unit: "1",
      typical: 8,
      range: [1, 40],
      ground: assumed("ten-fold at most in swollen limbs"),
    },
    workFactor: {
      says: "flow added, over resting, per unit of activation",
      unit: "1",
      typical: 12,
      range: [0, 60],
      ground: read("olszewski-1977", "+83 % in two hours of cycling, at a mean activation near 0.07"),
    },
    pumpPressure: {
      says: "pressure on the way out that stops them",
      unit: "mmHg",
      typical: 100,
      range: [5, 300],
      ground: assumed("a vessel that is shut reaches 50 to 120 mmHg upright (olszewski-engeset-1979)"),
    },
  },
  outputs: { flow: { says: "lymph that leaves the tissue", unit: "mL/s" } },
  equations: ({ interstitialPressure, work, outlet }, p) => {
    const rise = div(ramp(interstitialPressure, quantity(1, "mmHg")), p.halfPressure);
    // 1 where the tissue is not pressed, the largest factor far above
    const pressed = add(1, mul(sub(p.largestFactor, 1), sub(mul(2, sigmoid(rise)), 1)));
    const pumped = add(1, mul(p.workFactor, work));
    // 0.05: a vessel pressed shut lets nothing through, and never draws back
    const passing = softRamp(sub(1, div(outlet, p.pumpPressure)), quantity(0.05, "1"));
    return { flow: mul(p.restingFlow, pressed, pumped, passing) };
  },
});
