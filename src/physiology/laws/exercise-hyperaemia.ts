import { add, div, mul, quantity, ramp, sqrt, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const exerciseHyperaemia = defineLaw({
  id: "exercise-hyperaemia",
  says: "A working muscle calls for blood: its arterioles widen within seconds of the first contraction, stay wide by the work itself, and close over half a minute. What opens them at once and what keeps them open stand in for each other: they do not add up.",
  kind: "phenomenological",
  ground: derived(
    "the form of magosso-ursino-2002, as re-typed in public code: a delay and a lag, here two lags; beside it a quick dilation, joined to the slow one as the sides of a right angle",
  ),
  valid: "light to moderate rhythmic work",
  omits: "oxygen, the ceiling of maximal dilation, that work which shortens a muscle burns more than holding",
  inputs: {
    activation: { says: "activation of the muscles that this bed feeds", unit: "1" },
    demand: { says: "activation, smoothed", unit: "1" },
    dilation: { says: "present dilation", unit: "1" },
    call: { says: "what the last contractions have left to call for blood, 0 to 1", unit: "1" },
    quick: { says: "quick dilation that follows that call, 0 to 1", unit: "1" },
  },
  parameters: {
    gainFactor: {
      says: "conductance added, over resting, per unit of mean activation",
      unit: "1",
      typical: 18,
      range: [0, 200],
      ground: derived(
        "richardson-1981, with the passage of `contraction-hindrance`: least squares over three forces that a calf held",
      ),
    },
    averagingTime: {
      says: "time over which activation is averaged, and in which arterioles follow a quick call",
      unit: "s",
      typical: 3,
      range: [0.5, 20],
      ground: assumed(
        "longer than one contraction; after one, flow is highest some four seconds later (from memory of tschakovsky-2004)",
      ),
    },
    onsetTime: {
      says: "time constant of widening, and of losing a quick call",
      unit: "s",
      typical: 6,
      range: [1, 60],
      ground: derived(
        "lag of 10 s after a delay of 4 s in magosso-ursino-2002 as re-typed in public code; two lags here. Flow is within a quarter of rest 12 to 13 s after a short contraction (wesche-1986), and at rest after 16 to 24 s (leyk-1994)",
      ),
    },
    recoveryTime: {
      says: "time constant of closing again",
      unit: "s",
      typical: 30,
      range: [5, 200],
      ground: assumed("calf flow halves within 20 to 60 s after light exercise"),
    },
    quickFactor: {
      says: "conductance added, over resting, by firm contractions alone",
      unit: "1",
      typical: 7,
      range: [0, 20],
      ground: derived(
        "a second at a fifth of maximum opens the vessels of the leg by 138 ± 28 % (credeur-2015); the thigh has six tenths of them at rest, and at its height three tenths of this are there: 120 %",
      ),
    },
    quickThreshold: {
      says: "activation below which no contraction is felt",
      unit: "1",
      typical: 0.05,
      range: [0, 0.5],
      ground: assumed("above the few per cent of quiet standing"),
    },
    quickEffort: {
      says: "activation above it, times its duration, that brings two thirds of the call",
      unit: "s",
      typical: 0.2,
      range: [0.02, 3],
      ground: assumed("the larger the effort the more; a second at a third of maximum brings three quarters"),
    },
  },
  outputs: {
    demandRate: { says: "rate of the smoothed activation", unit: "1/s" },
    dilationRate: { says: "rate of dilation", unit: "1/s" },
    callRate: { says: "rate of the contractions' call", unit: "1/s" },
    quickRate: { says: "rate of the quick dilation", unit: "1/s" },
    added: { says: "conductance added, over resting", unit: "1" },
  },
  equations: ({ activation, demand, dilation, call, quick }, p) => {
    const soft = quantity(0.01, "1");
    const widening = div(ramp(sub(demand, dilation), soft), p.onsetTime);
    const closing = div(ramp(sub(dilation, demand), soft), p.recoveryTime);
    const contraction = div(ramp(sub(activation, p.quickThreshold), quantity(0.05, "1")), p.quickEffort);
    const [slow, swift] = [mul(p.gainFactor, dilation), mul(p.quickFactor, quick)];
    const round = quantity(0.1, "1");
    return {
      demandRate: div(sub(activation, demand), p.averagingTime),
      dilationRate: sub(widening, closing),
      callRate: sub(mul(contraction, sub(1, call)), div(call, p.onsetTime)),
      quickRate: div(sub(call, quick), p.averagingTime),
      added: sub(sqrt(add(square(slow), square(swift), square(round))), round),
    };
  },
});
