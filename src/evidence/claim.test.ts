import { describe, expect, it } from "vitest";
import { type Claim, claimStatus, speaksOf, verdictsOf } from "./claim.js";

const claim = (over: Partial<Claim>): Claim => ({
  id: "water-is-wet",
  sentence: "Water is wet.",
  saidIn: [],
  about: [],
  population: "people in the rain",
  for: [],
  against: [],
  ...over,
});

const verdicts = verdictsOf({
  cases: [
    {
      row: "1.1",
      role: "held-out",
      measures: [
        { figure: "a/one", verdict: "agrees" },
        { figure: "a/two", verdict: "direction only" },
        { figure: "a/two", verdict: "disagrees" },
        { figure: "a/three", verdict: "direction only" },
        { figure: "a/four", verdict: "outside range" },
      ],
    },
    { row: "2.1", role: "fitted", measures: [{ figure: "b/one", verdict: "agrees" }] },
  ],
});
const status = (pro: readonly string[], against: readonly string[] = []) =>
  claimStatus(claim({ for: pro, against }), verdicts);

describe("what the model says of a claim", () => {
  it.each([
    [["a/one"], [], "the model agrees"],
    [["a/one", "b/one"], [], "the model agrees"],
    [["a/one", "c/never-compared"], [], "the model agrees"],
    [["a/one"], ["a/two"], "the model agrees"],
    [["a/one", "a/two"], [], "the model agrees in part"],
    [["a/three"], [], "the model agrees in part"],
    [["a/one"], ["b/one"], "the model agrees in part"],
    [["a/two"], [], "the model disagrees"],
    [["a/two", "a/four"], [], "the model disagrees"],
    [[], ["a/one"], "the model disagrees"],
    [[], [], "not tested in the model"],
    [["c/never-compared"], [], "not tested in the model"],
  ])("figures for %j and against %j: %s", (pro, against, model) => {
    expect(status(pro, against).model).toBe(model);
  });

  it("is marked where only figures were compared that parameters were chosen by", () => {
    expect(status(["b/one"]).onlyFitted).toBe(true);
    expect(status(["b/one", "a/one"]).onlyFitted).toBe(false);
    expect(status([]).onlyFitted).toBe(false);
  });
});

describe("what is measured of a claim", () => {
  it.each([
    [["a"], [], "measured in people"],
    [["a"], ["b"], "measured with disagreement"],
    [[], ["b"], "measured otherwise"],
    [[], [], "no measurement found"],
  ])("for %j, against %j: %s", (pro, against, evidence) => {
    expect(claimStatus(claim({ for: pro, against }), verdicts).evidence).toBe(evidence);
  });
});

it("a claim speaks of a measure at its site, or at every site", () => {
  const one = claim({ about: ["avp.lowest", "*.openShare"] });
  expect(["avp.lowest", "poplitealToFemoral.openShare"].every((id) => speaksOf(one, id))).toBe(true);
  expect(["avp.fall", "ankle.lowest"].some((id) => speaksOf(one, id))).toBe(false);
});
