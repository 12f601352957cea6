import { add, div, mul, quantity, ramp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const exerciseHyperaemia = defineLaw({
  id: "exercise-hyperaemia",
  says: "A working muscle calls for blood: its arterioles widen with the first contraction, go on widening with the work, and close over half a minute.",
  kind: "phenomenological",
  ground: derived(
    "the form of magosso-ursino-2002, as re-typed in public code: a delay and a lag, here two lags",
  ),
  valid: "light to moderate rhythmic work",
  omits: "oxygen, the ceiling of maximal dilation",
  inputs: {
    activation: { says: "activation of the muscles that this bed feeds", unit: "1" },
    demand: { says: "activation, smoothed", unit: "1" },
    dilation: { says: "present dilation", unit: "1" },
    quick: { says: "dilation left by the last contractions, 0 to 1", unit: "1" },
  },
  parameters: {
    gainFactor: {
      says: "conductance added, over resting, per unit of mean activation",
      unit: "1",
      typical: 24,
      range: [0, 200],
      ground: assumed("moderate calf work raises flow five- to tenfold"),
    },
    averagingTime: {
      says: "time over which activation is averaged",
      unit: "s",
      typical: 3,
      range: [0.5, 20],
      ground: assumed("longer than one contraction"),
    },
    onsetTime: {
      says: "time constant of widening",
      unit: "s",
      typical: 6,
      range: [1, 60],
      ground: derived(
        "lag of 10 s after a delay of 4 s in magosso-ursino-2002 as re-typed in public code; two lags here",
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
      says: "conductance added, over resting, by one firm contraction",
      unit: "1",
      typical: 2,
      range: [0, 6],
      ground: assumed("one contraction raises flow two- to fourfold, from memory of tschakovsky-2004"),
    },
    quickThreshold: {
      says: "activation below which no contraction is felt",
      unit: "1",
      typical: 0.05,
      range: [0, 0.5],
      ground: assumed("above the few per cent of quiet standing"),
    },
    quickEffort: {
      says: "activation above it, times its duration, that nearly brings the whole of it",
      unit: "s",
      typical: 0.25,
      range: [0.02, 3],
      ground: assumed("a second at a third of maximum, and the larger the effort the more"),
    },
    quickDecay: {
      says: "time constant at which it is lost",
      unit: "s",
      typical: 9,
      range: [1, 60],
      ground: assumed("flow is back some 20 s after a single contraction, from memory of tschakovsky-2004"),
    },
  },
  outputs: {
    demandRate: { says: "rate of the smoothed activation", unit: "1/s" },
    dilationRate: { says: "rate of dilation", unit: "1/s" },
    quickRate: { says: "rate of the quick dilation", unit: "1/s" },
    added: { says: "conductance added, over resting", unit: "1" },
  },
  equations: ({ activation, demand, dilation, quick }, p) => {
    const soft = quantity(0.01, "1");
    const widening = div(ramp(sub(demand, dilation), soft), p.onsetTime);
    const closing = div(ramp(sub(dilation, demand), soft), p.recoveryTime);
    const contraction = div(ramp(sub(activation, p.quickThreshold), quantity(0.05, "1")), p.quickEffort);
    return {
      demandRate: div(sub(activation, demand), p.averagingTime),
      dilationRate: sub(widening, closing),
      quickRate: sub(mul(contraction, sub(1, quick)), div(quick, p.quickDecay)),
      added: add(mul(p.gainFactor, dilation), mul(p.quickFactor, quick)),
    };
  },
});
