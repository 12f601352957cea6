import {
  add,
  div,
  exp,
  mul,
  named,
  neg,
  quantity,
  ramp,
  square,
  sub,
  where,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { exp as exponential } from "../../quantity/elementary.js";
import { assumed, derived, read } from "../../quantity/ground.js";

/** assumed: 150 times the neutral tension, in measures of `passiveStrain`; tendon and fascia take the rest of the stretch */
const toe = 5;

/**
 * Intramuscular pressure: what the muscle holds at rest, what it makes when active (linear in force; force falls when the
 * fibres are short and when they shorten, and rises while they are drawn out), and what stretch adds and slackness takes.
 */
export const musclePressure = defineLaw({
  id: "muscle-pressure",
  says: "A muscle that shortens and hardens presses on the veins inside it; a slack one cannot.",
  kind: "mechanism",
  ground: read("ballard-1998", "soleus pressure linear in ankle torque, r = 0.97"),
  valid: "activation 0 to 1; stretch within the ankle's range",
  omits:
    "a tendon that gives and recoils by itself, greatest speed that grows with activation, viscosity of passive stretch, " +
    "electromechanical delay, depth within the muscle, fatigue",
  inputs: {
    activation: { says: "neural drive, 0 to 1", unit: "1" },
    ankle: { says: "plantarflexion angle", unit: "rad" },
    knee: { says: "flexion angle", unit: "rad" },
    ankleSpeed: { says: "rate of plantarflexion", unit: "1/s" },
    kneeSpeed: { says: "rate of flexion", unit: "1/s" },
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
      ground: assumed(
        "one pressure for one force: compartments of the leg reach some 250 mmHg at the greatest, and the muscles of foot and thigh less",
      ),
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
      ground: assumed("fibre length of rajagopal-2016 plus a third for the tendon"),
    },
    lengthWidth: {
      says: "width of the force-length curve",
      unit: "1",
      typical: 0.45,
      range: [0.2, 1],
      ground: assumed("shape of active force over length, 0.45, from memory of thelen-2003"),
    },
    fastest: {
      says: "shortening a second, over the working length, at which no force is left",
      unit: "1/s",
      typical: 10,
      range: [2, 20],
      ground: assumed("ten lengths a second for a young adult's muscle, from memory of thelen-2003"),
    },
    hillShape: {
      says: "how straight the fall of force with speed is: Hill's a over the greatest force",
      unit: "1",
      typical: 0.25,
      range: [0.1, 1],
      ground: derived("slope of 5 at rest, 1 + 1 / 0.25, as in the curve of millard-2013"),
    },
    lengtheningForce: {
      says: "force while drawn out fast, over that at rest",
      unit: "1",
      typical: 1.4,
      range: [1, 2],
      ground: read("millard-2013", "greatest force while lengthening, in the published code of its curve"),
    },
    passivePressure: {
      says: "part of the resting pressure that is passive tension, at the neutral length",
      unit: "mmHg",
      typical: 1,
      range: [0, 30],
      ground: assumed("less than the resting pressure"),
    },
    passiveStrain: {
      says: "stretch that makes passive tension 2.7 times as large",
      unit: "1",
      typical: 0.07,
      range: [0.02, 1],
      ground: assumed("full passive dorsiflexion adds some 20 to 40 mmHg to the muscles it stretches most"),
    },
  },
  outputs: { intramuscularPressure: { says: "pressure in the muscle", unit: "mmHg" } },
  equations: ({ activation, ankle, knee, ankleSpeed, kneeSpeed }, p) => {
    const shortening = named(
      "shortening",
      div(add(mul(p.ankleArm, ankle), mul(p.kneeArm, knee)), p.workingLength),
    );
    // every muscle is at its best length where the joints are neutral
    const bell = named("lengthFactor", exp(neg(square(div(shortening, p.lengthWidth)))));
    const speed = named(
      "speed",
      div(add(mul(p.ankleArm, ankleSpeed), mul(p.kneeArm, kneeSpeed)), mul(p.workingLength, p.fastest)),
    );
    // Hill's hyperbola while it shortens, down to nothing; its mirror, with the same slope at rest, while it lengthens
    const end = quantity(0.02, "1");
    const shorteningForce = div(ramp(add(sub(1, speed), end), mul(2, end)), add(1, div(speed, p.hillShape)));
    const lengthening = neg(speed);
    const gain = sub(p.lengtheningForce, 1);
    const lengtheningForce = add(
      1,
      mul(gain, div(lengthening, add(lengthening, div(gain, add(1, div(1, p.hillShape)))))),
    );
    const speedFactor = named("speedFactor", where(speed, 0, lengtheningForce, shorteningForce));
    // beyond the toe of the curve, where no joint of a sound leg goes, tension grows in a straight line
    const drawn = named("drawn", neg(div(shortening, p.passiveStrain)));
    const straight = mul(exponential(toe), add(1, sub(drawn, toe)));
    const passive = mul(p.passivePressure, sub(where(drawn, toe, exp(drawn), straight), 1));
    return {
      intramuscularPressure: add(
        p.restingPressure,
        mul(p.activePressure, p.recruitmentFactor, activation, bell, speedFactor),
        passive,
      ),
    };
  },
});
