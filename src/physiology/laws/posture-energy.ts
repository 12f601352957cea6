import { div, mul, named, positivePart, quantity, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

/** What holding the body up costs beyond the muscles of the legs. */
export const postureEnergy = defineLaw({
  id: "posture-energy",
  says: "Standing costs more than sitting: the muscles that hold the trunk over the feet.",
  kind: "phenomenological",
  ground: read("saeidifard-2018", "mean difference between standing and sitting"),
  valid: "sitting, standing, walking; lying and sitting cost the same (amaro-gahete-2019)",
  omits: "leaning, fidgeting, loads that are carried",
  inputs: { load: { says: "what both feet carry, in body weights", unit: "1" } },
  parameters: {
    standingPower: {
      says: "what standing costs more than sitting, the soleus apart",
      unit: "kcal/min",
      typical: 0.154,
      range: [0, 1],
      ground: read("saeidifard-2018", "0.19 kcal/min in men, of which the soleus burns 0.036 here"),
    },
    seatedLoad: {
      says: "load of the feet of one who sits",
      unit: "1",
      typical: 0.16,
      range: [0, 0.5],
      ground: assumed("feet on the floor carry the shanks"),
    },
  },
  outputs: { power: { says: "what the posture costs above rest", unit: "W" } },
  equations: ({ load }, { standingPower, seatedLoad }) => {
    const borne = named("borne", div(sub(load, seatedLoad), sub(1, seatedLoad)));
    // less than nothing is carried by nobody; the corner is as narrow as a hundredth of body weight
    const corner = quantity(0.01, "1");
    return { power: mul(standingPower, positivePart(borne, corner)) };
  },
});
