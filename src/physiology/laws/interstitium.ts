import { add, div, mul, named, quantity, ramp, sigmoid, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

export const interstitium = defineLaw({
  id: "interstitium",
  says: "Tissue gives way to water stiffly at first, and creeps over hours.",
  kind: "phenomenological",
  ground: assumed(
    "the counter-pressure that stops a foot's swelling within an hour or two, and its slow yielding over a day",
  ),
  valid: "swelling of up to a tenth of the limb",
  omits: "the pit that a thumb leaves, skin that has been stretched for months, compartments within the limb",
  inputs: {
    volume: { says: "tissue water that moves", unit: "mL" },
    crept: { says: "pressure that creep has taken away", unit: "mmHg" },
  },
  parameters: {
    restingVolume: {
      says: "tissue water after a night's lying",
      unit: "mL",
      typical: 150,
      range: [10, 30000],
      ground: assumed("some 12 to 15 % of the tissue"),
    },
    restingPressure: {
      says: "its pressure then",
      unit: "mmHg",
      typical: -1,
      range: [-8, 8],
      ground: read("noddeland-1982", "−0.4 (SD 2.5) at the ankle, −1.3 (1.6) at the thorax"),
    },
    stiffness: {
      says: "pressure per water added, at once",
      unit: "mmHg/mL",
      typical: 1.4,
      range: [1e-5, 100],
      ground: assumed("0.07 % of the tissue's volume per mmHg, site by site"),
    },
    creepShare: {
      says: "share of that pressure that creep takes away in the end",
      unit: "1",
      typical: 0.6,
      range: [0, 0.95],
      ground: assumed("a foot swells on for hours after its first rise"),
    },
    creepTime: {
      says: "time constant of creep",
      unit: "s",
      typical: 9000,
      range: [600, 100000],
      ground: assumed("one to three hours"),
    },
  },
  outputs: {
    pressure: { says: "pressure of the tissue water", unit: "mmHg" },
    creepRate: { says: "rate of creep", unit: "mmHg/s" },
  },
  equations: ({ volume, crept }, p) => {
    const stretch = named("stretch", mul(p.stiffness, sub(volume, p.restingVolume)));
    return {
      pressure: add(p.restingPressure, sub(stretch, crept)),
      creepRate: div(sub(mul(p.creepShare, stretch), crept), p.creepTime),
    };
  },
});

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
      typical: 4,
      range: [0.5, 30],
      ground: assumed("flow rises steeply as tissue pressure passes zero"),
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
  },
  outputs: { flow: { says: "lymph that leaves the tissue", unit: "mL/s" } },
  equations: ({ interstitialPressure, work }, p) => {
    const rise = div(ramp(interstitialPressure, quantity(1, "mmHg")), p.halfPressure);
    // 1 where the tissue is not pressed, the largest factor far above
    const pressed = add(1, mul(sub(p.largestFactor, 1), sub(mul(2, sigmoid(rise)), 1)));
    const pumped = add(1, mul(p.workFactor, work));
    return { flow: mul(p.restingFlow, pressed, pumped) };
  },
});
