import { neg, softRamp } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/**
 * What blood carries goes where the blood goes, and is as much as there is of it where the blood comes from. The two
 * directions differ by the flow itself to rounding, so what leaves one vein enters the next.
 */
export const carriedWithBlood = defineLaw({
  id: "carried-with-blood",
  says: "Blood takes along what is mixed into it, forward or back.",
  kind: "regularisation",
  ground: derived("conservation of what is carried, upwind; rounded where the flow turns"),
  valid: "what is carried does not act on the flow; each vein well mixed",
  omits: "the profile of velocity, by which the middle runs ahead of the wall; diffusion along a vein",
  inputs: { flow: { says: "flow the way blood should go", unit: "mL/s" } },
  parameters: {
    stillFlow: {
      says: "flow below which neither direction is told: half as much is exchanged both ways where none flows",
      unit: "mL/s",
      typical: 0.001,
      range: [1e-6, 0.1],
      ground: assumed("a twentieth of the smallest resting flow into a vein; 50 mL would mix by it in a day"),
    },
  },
  outputs: {
    forward: { says: "blood that moves the way it should go", unit: "mL/s" },
    backward: { says: "blood that moves back", unit: "mL/s" },
  },
  equations: ({ flow }, { stillFlow }) => ({
    forward: softRamp(flow, stillFlow),
    backward: softRamp(neg(flow), stillFlow),
  }),
});
