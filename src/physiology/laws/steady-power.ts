import { div, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

/** Work of a second is burnt, and paid for in oxygen, over the next half minute. */
export const steadyPower = defineLaw({
  id: "steady-power",
  says: "What a muscle burns follows what it is asked for with a lag of half a minute.",
  kind: "phenomenological",
  ground: assumed("oxygen uptake approaches its level with a time constant of 25 to 35 s in light work"),
  valid: "below the lactate threshold",
  omits: "the delay by the blood on its way to the lungs, the slow component of hard work",
  inputs: {
    asked: { says: "power that the moment asks for", unit: "W" },
    steady: { says: "power, smoothed", unit: "W" },
  },
  parameters: {
    lag: {
      says: "time constant",
      unit: "s",
      typical: 30,
      range: [5, 120],
      ground: assumed("25 to 35 s in healthy adults"),
    },
  },
  outputs: { rate: { says: "rate of the smoothed power", unit: "W/s" } },
  equations: ({ asked, steady }, { lag }) => ({ rate: div(sub(asked, steady), lag) }),
});
