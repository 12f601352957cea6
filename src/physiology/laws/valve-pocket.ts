import { add, mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

/**
 * Blood behind the cusps of a valve. The stream that passes the cusps turns a vortex in the pocket and so exchanges
 * some of its blood, the more the faster it flows, forward or back; where nothing flows, hardly anything is exchanged.
 */
export const valvePocket = defineLaw({
  id: "valve-pocket",
  says: "Blood behind the cusps is washed out by what flows past them, and stands when nothing does.",
  kind: "phenomenological",
  ground: read("lurie-2003", "abstract: part of the flow enters the pocket, forms a vortex and leaves again"),
  valid: "one well-mixed pocket for all alike of a vein; exchange in proportion to flow",
  omits: "a second vortex deep in the pocket, the pulse of its volume as the cusps move, cells that settle",
  inputs: {
    forward: { says: "blood that passes the cusps forward", unit: "mL/s" },
    backward: { says: "blood that passes them back", unit: "mL/s" },
  },
  parameters: {
    size: {
      says: "blood behind the cusps",
      unit: "mL",
      typical: 0.2,
      range: [0.01, 2],
      ground: assumed("two pockets a centimetre or two tall in a vein of 5 to 10 mm: 0.1 to 0.3 mL"),
    },
    exchangeFactor: {
      says: "blood exchanged with the pocket over that which passes",
      unit: "1",
      typical: 0.01,
      range: [1e-5, 1],
      ground: assumed(
        "a cavity beside a stream exchanges over its mouth at some 2 % of the stream's velocity (rivers, from memory); " +
          "the mouths are half as wide as the lumen",
      ),
    },
  },
  outputs: { exchange: { says: "blood that enters the pocket, and leaves it", unit: "mL/s" } },
  equations: ({ forward, backward }, { exchangeFactor }) => ({
    exchange: mul(exchangeFactor, add(forward, backward)),
  }),
});
