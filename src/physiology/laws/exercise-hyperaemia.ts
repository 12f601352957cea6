import { add, div, mul, quantity, ramp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

export const exerciseHyperaemia = defineLaw({
  id: "exercise-hyperaemia",
  says: "A working muscle calls for blood: its arterioles widen within seconds and close over half a minute.",
  kind: "phenomenological",
  ground: derived(
    "the form of magosso-ursino-2002, as re-typed in public code: a delay and a lag, here two lags",
  ),
  valid: "light to moderate rhythmic work",
  omits: "oxygen, the ceiling of maximal dilation, the vasodilation of the first contraction",
  inputs: {
    activation: { says: "activation of the muscles that this bed feeds", unit: "1" },
    demand: { says: "activation, smoothed", unit: "1" },
    dilation: { says: "present dilation", unit: "1" },
  },
  parameters: {
    gainFactor: {
      says: "conductance added, over resting, per unit of mean activation",
      unit: "1",
      typical: 24,
      range: [0, 40],
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
  },
  outputs: {
    demandRate: { says: "rate of the smoothed activation", unit: "1/s" },
    dilationRate: { says: "rate of dilation", unit: "1/s" },
    gain: { says: "factor on resting conductance", unit: "1" },
  },
  equations: ({ activation, demand, dilation }, { gainFactor, averagingTime, onsetTime, recoveryTime }) => {
    const soft = quantity(0.01, "1");
    const widening = div(ramp(sub(demand, dilation), soft), onsetTime);
    const closing = div(ramp(sub(dilation, demand), soft), recoveryTime);
    return {
      demandRate: div(sub(activation, demand), averagingTime),
      dilationRate: sub(widening, closing),
      gain: add(1, mul(gainFactor, dilation)),
    };
  },
});
