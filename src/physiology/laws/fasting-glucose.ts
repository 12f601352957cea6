import { div, mul, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";
import { glucoseDistribution } from "./glucose-distribution.js";

const { fasting, volume, outward, inward } = glucoseDistribution.parameters;

/** At fasting nothing changes: what the liver makes is used, and the slow tissue holds as much as that needs. */
export const fastingGlucose = defineLaw({
  id: "fasting-glucose",
  says: "After a night's fast the brain takes half of what the liver makes, and muscle and fat the rest.",
  kind: "conservation",
  ground: read("dalla-man-2007", "steady state of fasting; the brain's use does not change"),
  valid: "a night's fast; no sugar in the urine of fasting",
  omits: "long fasts, in which the brain burns ketone bodies",
  inputs: {
    production: { says: "what the liver makes, fasting", unit: "mmol/s" },
    mass: { says: "body mass", unit: "kg" },
  },
  parameters: {
    fasting,
    volume,
    outward,
    inward,
    brain: {
      says: "use by brain and red cells, Fcns",
      unit: "mg(glucose)/(kg·min)",
      typical: 1,
      range: [0.5, 1.5],
      ground: read("dalla-man-2007", "healthy people, Fcns"),
    },
  },
  outputs: {
    brainUse: { says: "taken by brain and red cells, always", unit: "mmol/s" },
    tissueUse: { says: "taken by muscle and fat, fasting", unit: "mmol/s" },
    tissue: { says: "glucose in slowly mixing tissue, fasting", unit: "mmol" },
  },
  equations: ({ production, mass }, p) => {
    const brainUse = mul(p.brain, mass);
    const tissueUse = sub(production, brainUse);
    const plasma = mul(p.fasting, p.volume, mass);
    return { brainUse, tissueUse, tissue: div(sub(mul(p.outward, plasma), tissueUse), p.inward) };
  },
});
