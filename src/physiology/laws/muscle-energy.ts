import { add, div, type Expression, mul, named, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, read } from "../../quantity/ground.js";

/** Sine and cosine of a quarter turn's share by their series, within 2·10⁻⁴: the same bits everywhere. */
const sineOfQuarter = (share: Expression): Expression => {
  const x = mul(Math.PI / 2, share);
  const x2 = square(x);
  return mul(x, sub(1, mul(div(x2, 6), sub(1, mul(div(x2, 20), sub(1, div(x2, 42)))))));
};
const oneLessCosineOfQuarter = (share: Expression): Expression => {
  const x2 = square(mul(Math.PI / 2, share));
  return mul(div(x2, 2), sub(1, mul(div(x2, 12), sub(1, mul(div(x2, 30), sub(1, div(x2, 56)))))));
};

const heatGround = read("bhargava-2004", "constants of activation and maintenance, W/kg");

export const muscleEnergy = defineLaw({
  id: "muscle-energy",
  says: "A muscle that is active burns more than at rest: slow fibres are called first and cheap, fast ones last and dear.",
  kind: "phenomenological",
  ground: read(
    "bhargava-2004",
    "heat of activation and maintenance; what leaves as work by an efficiency here",
  ),
  valid: "rhythmic contractions near the muscle's best length, supplied with oxygen",
  omits:
    "length, the heat of shortening and what stretching saves, fatigue; a held contraction does no work and costs a fifth less",
  inputs: { activation: { says: "neural drive, 0 to 1", unit: "1" } },
  parameters: {
    mass: {
      says: "mass of the muscle",
      unit: "kg",
      typical: 0.46,
      range: [0.01, 20],
      ground: assumed("set muscle by muscle in the circuit"),
    },
    slowShare: {
      says: "share of its slow fibres",
      unit: "1",
      typical: 0.5,
      range: [0, 1],
      ground: assumed("set muscle by muscle in the circuit"),
    },
    slowActivation: {
      says: "heat of activation of slow fibres, all at work",
      unit: "W/kg",
      typical: 40,
      range: [0, 200],
      ground: heatGround,
    },
    fastActivation: {
      says: "heat of activation of fast fibres, all at work",
      unit: "W/kg",
      typical: 133,
      range: [0, 400],
      ground: heatGround,
    },
    slowMaintenance: {
      says: "heat of slow fibres that hold their force",
      unit: "W/kg",
      typical: 74,
      range: [0, 200],
      ground: heatGround,
    },
    fastMaintenance: {
      says: "heat of fast fibres that hold their force",
      unit: "W/kg",
      typical: 111,
      range: [0, 400],
      ground: heatGround,
    },
    efficiency: {
      says: "share of what it burns that leaves as work",
      unit: "1",
      typical: 0.2,
      range: [0, 0.4],
      ground: assumed("a fifth to a quarter in rhythmic work of the legs"),
    },
  },
  outputs: { power: { says: "what it burns above rest", unit: "W" } },
  equations: ({ activation }, p) => {
    const slow = named("slow", mul(p.slowShare, sineOfQuarter(activation)));
    const fast = named("fast", mul(sub(1, p.slowShare), oneLessCosineOfQuarter(activation)));
    const heat = named(
      "heat",
      add(
        mul(add(p.slowActivation, p.slowMaintenance), slow),
        mul(add(p.fastActivation, p.fastMaintenance), fast),
      ),
    );
    return { power: div(mul(p.mass, heat), sub(1, p.efficiency)) };
  },
});
