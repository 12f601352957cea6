import { describe, expect, it } from "vitest";
import { CircuitBuilder } from "../describe/circuit.js";
import { div, exp, neg, quantity, sub } from "../describe/expression.js";
import { compile } from "../compile/model.js";
import { held, typicalParameters } from "../fixtures/circuits.js";
import { legsAtStart, posed } from "../../study/fixtures/leg.js";
import { type PostureId, postures } from "../../scenario/postures.js";
import { RunningModel } from "./running.js";
import { settle } from "./steady.js";

/** mL/s, or what the state's unit is, per second: the rate at which the engine calls a state at rest */
const atRest = 1e-10;

describe("coming to rest", () => {
  it("finds where what comes in goes out, however far that is", () => {
    const builder = new CircuitBuilder();
    const volume = builder.state("it.volume", "mL");
    builder.state("it.gone", "mL", "accumulator");
    // out flows exp(V / 10 mL) mL/s, in flow 2 mL/s: rest is at V = 10 ln 2
    const out = div(exp(div(volume, quantity(10, "mL"))), quantity(1, "s"));
    builder.derivative(
      "it.volume",
      sub(quantity(2, "mL/s"), div(quantity(1, "mL"), neg(neg(div(quantity(1, "1"), out))))),
    );
    builder.derivative("it.gone", div(volume, quantity(1, "s")));
    const circuit = builder.build("leak", "A vessel that leaks.");
    const model = new RunningModel(compile(circuit), typicalParameters(circuit), held(circuit));
    const { arrays } = model.blocks[0]!;
    arrays.state[0] = 40;
    settle(model, 0);
    // within atRest over the slope of the outflow, 2 / 10
    expect(Math.abs(arrays.state[0]! - 10 * Math.LN2)).toBeLessThan((10 * atRest * 10) / 2);
    // what has gone out before counts from here
    expect(arrays.state[1]).toBe(0);
  });

  it.each(Object.keys(postures) as PostureId[])("two legs, %s: every rate vanishes", (posture) => {
    const model = legsAtStart(posed(posture));
    settle(model, 0);
    for (const { block, arrays, kernels } of model.blocks) {
      kernels.rate(arrays);
      block.states.forEach(({ id, role }, index) => {
        if (role !== "accumulator") expect(Math.abs(arrays.rate[index] as number), id).toBeLessThan(atRest);
        else expect(arrays.state[index], id).toBe(0);
      });
    }
  });

  it("keeps the scale of the step that a method has set", () => {
    const model = legsAtStart(posed("lying"));
    for (const { arrays } of model.blocks) arrays.scale[0] = 0.00146;
    settle(model, 0);
    for (const { arrays } of model.blocks) expect(arrays.scale[0]).toBe(0.00146);
  });

  it("says so when there is no rest", () => {
    const builder = new CircuitBuilder();
    builder.state("it.volume", "mL");
    builder.derivative("it.volume", quantity(1, "mL/s"));
    const circuit = builder.build("bath", "A bath that overflows.");
    const model = new RunningModel(compile(circuit), new Map(), held(circuit));
    expect(() => settle(model, 0)).toThrow("No state of rest was found for the inputs at 0 s.");
  });
});
