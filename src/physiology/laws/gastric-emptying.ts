import {
  add,
  div,
  exp,
  type Expression,
  mul,
  named,
  sqrt,
  square,
  sub,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { read } from "../../quantity/ground.js";

/** tanh, whose argument is kept within ±300 so that its exponential stays finite; it is 1 long before. */
const tanh = (x: Expression): Expression => {
  const bounded = div(x, sqrt(add(1, square(div(x, 300)))));
  return sub(1, div(2, add(exp(mul(2, bounded)), 1)));
};

const normal = (place: string) => read("dalla-man-2007", `healthy people, ${place}`);

/** A stomach that empties fast when it is full and when it is nearly empty, and slowly between. */
export const gastricEmptying = defineLaw({
  id: "gastric-emptying",
  says: "The stomach grinds what is solid, lets it go at a pace that its filling sets, and the gut takes it up.",
  kind: "phenomenological",
  ground: read("dalla-man-2007", "transit of glucose through stomach and gut"),
  valid: "meals of 40 to 100 g of carbohydrate; a drink is liquid from the start",
  omits: "fat, protein and fibre, which slow it; what exercise does to it; the hormones of the gut",
  inputs: {
    solid: { says: "glucose in the stomach that is still to be ground", unit: "mmol" },
    liquid: { says: "glucose in the stomach that is liquid", unit: "mmol" },
    gut: { says: "glucose in the gut", unit: "mmol" },
    mealSize: { says: "glucose of the meal of last", unit: "mmol" },
  },
  parameters: {
    grinding: {
      says: "rate of grinding, kgri",
      unit: "1/min",
      typical: 0.0558,
      range: [0.005, 0.5],
      ground: normal("kgri"),
    },
    fastest: {
      says: "fastest emptying, kmax",
      unit: "1/min",
      typical: 0.0558,
      range: [0.005, 0.5],
      ground: normal("kmax"),
    },
    slowest: {
      says: "slowest emptying, kmin",
      unit: "1/min",
      typical: 0.008,
      range: [0.001, 0.1],
      ground: normal("kmin"),
    },
    absorption: {
      says: "rate at which the gut takes up, kabs",
      unit: "1/min",
      typical: 0.057,
      range: [0.005, 0.5],
      ground: normal("kabs"),
    },
    absorbedShare: {
      says: "share of it that reaches the plasma, f",
      unit: "1",
      typical: 0.9,
      range: [0.3, 1],
      ground: normal("f"),
    },
    fullShare: {
      says: "share of the meal at which emptying has slowed halfway down, b",
      unit: "1",
      typical: 0.82,
      range: [0.3, 0.98],
      ground: normal("b"),
    },
    emptyShare: {
      says: "share of the meal at which it is halfway up again, d",
      unit: "1",
      typical: 0.01,
      range: [0.001, 0.3],
      ground: normal("d"),
    },
  },
  outputs: {
    ground: { says: "what becomes liquid", unit: "mmol/s" },
    emptied: { says: "what leaves the stomach", unit: "mmol/s" },
    appearing: { says: "what appears in the plasma", unit: "mmol/s" },
    lost: { says: "what is not absorbed", unit: "mmol/s" },
  },
  equations: ({ solid, liquid, gut, mealSize }, p) => {
    const filling = named("filling", div(add(solid, liquid), mealSize));
    const full = tanh(div(mul(2.5, sub(filling, p.fullShare)), sub(1, p.fullShare)));
    const empty = tanh(div(mul(2.5, sub(filling, p.emptyShare)), p.emptyShare));
    const pace = named("pace", add(p.slowest, mul(0.5, sub(p.fastest, p.slowest), add(sub(full, empty), 2))));
    const taken = mul(p.absorption, gut);
    return {
      ground: mul(p.grinding, solid),
      emptied: mul(pace, liquid),
      appearing: mul(p.absorbedShare, taken),
      lost: mul(sub(1, p.absorbedShare), taken),
    };
  },
});
