import { add, div, mul, named, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";
import { musclePressure } from "./muscle-pressure.js";

const { ankleArm, kneeArm, recruitmentFactor } = musclePressure.parameters;

/** A belly of constant volume: what it loses in length it gains in section. */
export const muscleBulge = defineLaw({
  id: "muscle-bulge",
  says: "A muscle that shortens grows thicker, because its volume stays.",
  kind: "mechanism",
  ground: derived("section times length of the belly is constant"),
  valid: "shortening of up to a quarter of the belly",
  omits: "how a belly's shape changes along it, the fibres' turning, blood that leaves the muscle",
  inputs: {
    activation: { says: "neural drive, 0 to 1", unit: "1" },
    ankle: { says: "plantarflexion angle", unit: "rad" },
    knee: { says: "flexion angle", unit: "rad" },
  },
  parameters: {
    ankleArm,
    kneeArm,
    recruitmentFactor,
    tendonGive: {
      says: "shortening of the belly that the tendon allows at full activation, the joints held",
      unit: "cm",
      typical: 0.8,
      range: [0, 4],
      ground: assumed("tendons of 25 to 40 cm that give by 3 % under the muscle's greatest force"),
    },
    bellyLength: {
      says: "length of the belly, the joints neutral",
      unit: "cm",
      typical: 26,
      range: [5, 60],
      ground: assumed("bellies of the calf are 24 to 30 cm long"),
    },
    sectionShare: {
      says: "share of the limb's section that is this muscle, where it is thickest",
      unit: "1",
      typical: 0.1,
      range: [0, 0.8],
      ground: assumed("muscle is some two thirds of a calf's section, bone, fat and skin the rest"),
    },
  },
  outputs: { thickening: { says: "section gained, over that of the limb", unit: "1" } },
  equations: ({ activation, ankle, knee }, p) => {
    const shortening = named(
      "shortening",
      div(
        add(mul(p.ankleArm, ankle), mul(p.kneeArm, knee), mul(p.tendonGive, p.recruitmentFactor, activation)),
        p.bellyLength,
      ),
    );
    return { thickening: mul(p.sectionShare, div(shortening, sub(1, shortening))) };
  },
});
