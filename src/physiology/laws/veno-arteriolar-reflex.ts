import { div, mul, sigmoid, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

export const venoArteriolarReflex = defineLaw({
  id: "veno-arteriolar-reflex",
  says: "Full veins tell their own arterioles to narrow; when the pump empties them, flow comes back.",
  kind: "phenomenological",
  ground: assumed(
    "flow falls by 40 to 50 % where local venous pressure exceeds about 25 mmHg, from memory of henriksen-1977",
  ),
  valid: "venous transmural pressure 0 to 100 mmHg",
  omits: "the myogenic response, the central reflexes",
  inputs: {
    transmuralPressure: { says: "distension of the vein that is sensed", unit: "mmHg" },
    constriction: { says: "present state, 0 to 1", unit: "1" },
  },
  parameters: {
    strengthFactor: {
      says: "share of resting conductance lost at full response",
      unit: "1",
      typical: 0.45,
      range: [0, 0.9],
      ground: assumed("40 to 50 %, from memory of henriksen-1977"),
    },
    threshold: {
      says: "transmural pressure of half response",
      unit: "mmHg",
      typical: 30,
      range: [5, 80],
      ground: assumed("the response sets in above 25 mmHg"),
    },
    slope: {
      says: "pressure over which the response builds up",
      unit: "mmHg",
      typical: 8,
      range: [1, 40],
      ground: assumed("gradual, no data on its shape"),
    },
    lag: {
      says: "time constant",
      unit: "s",
      typical: 7,
      range: [1, 60],
      ground: assumed("a local axon reflex acts within 5 to 10 s"),
    },
  },
  outputs: {
    constrictionRate: { says: "rate of constriction", unit: "1/s" },
    tone: { says: "conductance over resting conductance", unit: "1" },
  },
  equations: ({ transmuralPressure, constriction }, { strengthFactor, threshold, slope, lag }) => ({
    constrictionRate: div(sub(sigmoid(div(sub(transmuralPressure, threshold), slope)), constriction), lag),
    tone: sub(1, mul(strengthFactor, constriction)),
  }),
});
