import fc from "fast-check";
import { expect, it } from "vitest";
import { assumed } from "../../quantity/ground.js";
import { answers } from "../fixtures/circuits.js";
import {
  abs,
  add,
  div,
  exp,
  fraction,
  ln,
  mul,
  neg,
  ramp,
  sigmoid,
  sqrt,
  sub,
  symbol,
} from "./expression.js";
import { quantity } from "./expression.js";
import { defineLaw } from "./law.js";
import { valueOf } from "./value.js";

const law = defineLaw({
  id: "everything",
  says: "Every form once.",
  kind: "regularisation",
  ground: assumed("for the test"),
  valid: "always",
  omits: "nothing",
  inputs: { x: { says: "one", unit: "1" }, y: { says: "other", unit: "1" } },
  parameters: {},
  outputs: { z: { says: "value", unit: "1" } },
  equations: ({ x, y }) => ({
    z: add(
      exp(neg(x)),
      ln(add(1, abs(y))),
      sqrt(add(1, mul(x, x))),
      div(sigmoid(y), 3),
      sub(fraction(x), ramp(y, quantity(0.5, "1"))),
    ),
  }),
});

it("walked part by part, an expression gives the same bits as its compiled kernel", () => {
  const compiled = answers(law);
  const { z } = law.equations({ x: symbol("input", "x", "1"), y: symbol("input", "y", "1") }, {});
  const walked = valueOf(z);
  const some = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(some, some, (x, y) => {
      expect(walked({ x, y })).toBe(compiled({ x, y }).z);
    }),
    { seed: 20271, numRuns: 50 },
  );
});

it("what is not given is asked for by name", () => {
  expect(() => valueOf(symbol("input", "x", "1"))({})).toThrow("Nothing is given for x.");
});
