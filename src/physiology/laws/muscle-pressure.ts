import {
  add,
  div,
  exp,
  mul,
  named,
  neg,
  ramp,
  quantity,
  square,
  sub,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

/**
 * Intramuscular pressure: what the muscle holds at rest, what it makes when active (linear in force, and force falls
 * when the fibres are short), and what stretching it beyond rest adds.
 */
export const musclePressure = defineLaw({
  id: "muscle-pressure",
  says: "A muscle that shortens and hardens presses on the veins inside it; a slack one cannot.",
  kind: "mechanism",
  ground: read("ballard-1998", "soleus pressure linear in ankle torque, r = 0.97"),
  valid: "isometric and slow contractions; activation 0 to 1",
  omits: "force-velocity relation, electromechanical delay, depth within the muscle, fatigue",
  inputs: {
    activation: { says: "neural drive, 0 to 1", unit: "1" },
    ankle: { says: "plantarflexion angle", unit: "rad" },
    knee: { says: "flexion angle", unit: "rad" },
  },
  parameters: {
    restingPressure: {
      says: "pressure in the resting muscle at its neutral length",
      unit: "mmHg",
      typical: 8,
      range: [0, 60],
      ground: assumed("resting compartments read 5 to 15 mmHg"),
    },
    activePressure: {
      says: "pressure at full activation and best length",
      unit: "mmHg",
      typical: 250,
      range: [0, 600],
      ground: assumed("set muscle by muscle in the circuit"),
    },
    recruitmentFactor: {
      says: "share of a movement's usual activation that this muscle is called to",
      unit: "1",
      typical: 1,
      range: [0, 3],
      ground: assumed("1 where nothing keeps the movement from being finished"),
    },
    ankleArm: {
      says: "shortening per radian of plantarflexion; negative for dorsiflexors",
      unit: "cm",
      typical: 5,
      range: [-6, 7],
      ground: assumed(
        "4.5 to 5.5 cm at the Achilles tendon, about 4 at the shin, from memory of rajagopal-2016",
      ),
    },
    kneeArm: {
      says: "shortening per radian of knee flexion",
      unit: "cm",
      typical: 0,
      range: [-1, 4],
      ground: assumed("2 to 2.5 cm for the gastrocnemius at the knee, from memory of rajagopal-2016"),
    },
    workingLength: {
      says: "fibre length, with the give of its tendon, by which shortening is divided",
      unit: "cm",
      typical: 6,
      range: [2, 40],
      ground: assumed("fibre length of rajagopal-2016 plus about a third for the tendon"),
    },
    neutralStretch: {
      says: "length over best length when the joints are neutral, less one",
      unit: "1",
      typical: 0.1,
      range: [-0.5, 0.6],
      ground: assumed("plantarflexors are strongest slightly dorsiflexed"),
    },
    lengthWidth: {
      says: "width of the force-length curve",
      unit: "1",
      typical: 0.45,
      range: [0.2, 1],
      ground: assumed("shape of active force over length, 0.45, from memory of thelen-2003"),
    },
    passivePressure: {
      says: "pressure added per unit of stretch beyond the neutral length",
      unit: "mmHg",
      typical: 100,
      range: [0, 600],
      ground: assumed("full passive dorsiflexion adds some 20 to 40 mmHg"),
    },
  },
  outputs: { intramuscularPressure: { says: "pressure in the muscle", unit: "mmHg" } },
  equations: ({ activation, ankle, knee }, p) => {
    const shortening = named(
      "shortening",
      div(add(mul(p.ankleArm, ankle), mul(p.kneeArm, knee)), p.workingLength),
    );
    const stretch = named("stretch", sub(p.neutralStretch, shortening));
    const bell = exp(neg(square(div(stretch, p.lengthWidth))));
    const beyondNeutral = ramp(neg(shortening), quantity(0.05, "1"));
    return {
      intramuscularPressure: add(
        p.restingPressure,
        mul(p.activePressure, p.recruitmentFactor, activation, bell),
        mul(p.passivePressure, beyondNeutral),
      ),
    };
  },
});
