import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { shortened } from "../../../validation/invariants/random.js";
import { resolve } from "../../study/resolve.js";
import { prepare } from "../../study/prepare.js";
import { stabilityLimit_s } from "../../study/start.js";
import { compile } from "../compile/model.js";
import { CircuitBuilder } from "../describe/circuit.js";
import { mul, neg } from "../describe/expression.js";
import { held, twoVessels, typicalParameters } from "../fixtures/circuits.js";
import { RunningModel } from "./running.js";
import { Simulation } from "./simulation.js";
import { Timetable } from "./timetable.js";

const methods = ["explicit", "implicit"] as const;
const bitsOf = (values: Iterable<number>): BigUint64Array =>
  new BigUint64Array(Float64Array.from(values).buffer);

describe("the books", () => {
  it("see what leaves a vessel for an account that nothing but an input fills", () => {
    const drawn = (entered: number) => {
      const builder = new CircuitBuilder();
      const rate = builder.input("it.rate", "mL/s");
      builder.state("it.volume", "mL");
      builder.state("it.drawn", "mL", "accumulator");
      builder.gain("it.volume", neg(rate));
      builder.gain("it.drawn", mul(entered, rate));
      builder.conserve({
        id: "it.water",
        terms: [
          { state: "it.volume", weight: 1, stored: true },
          { state: "it.drawn", weight: 1, stored: false },
        ],
      });
      const circuit = builder.build("drawn", "A vessel that is drawn from.");
      const simulation = new Simulation({
        model: compile(circuit),
        parameters: new Map(),
        timetable: new Timetable(
          ["it.rate"],
          [{ from_s: 0, to_s: 1, step_s: 1, periodic: false, samples: { "it.rate": Float64Array.of(2) } }],
        ),
        method: "explicit",
        step_s: 0.1,
        duration_s: 1,
        recordEvery: 1,
        guess: new Map([["it.volume", 10]]),
        restless: true,
      });
      simulation.advance(10);
      return simulation.drift;
    };
    expect(drawn(1)).toBeLessThan(1e-12);
    // half of what was drawn is missing in the account
    expect(drawn(0.5)).toBeCloseTo(1, 9);
  });
});

/** Ten heel raises with their rests cut short, by either method at its default step. */
function heelRaises(method: (typeof methods)[number]) {
  const study = resolve({
    person: { base: "healthy-adult" },
    scenario: "ten-heel-raises",
    method,
    circuit: "open-leg",
  });
  return { ...study, scenario: shortened(study.scenario) };
}

const vessels = (options: Partial<ConstructorParameters<typeof Simulation>[0]>): Simulation => {
  const circuit = twoVessels(2, 3, 0.5);
  return new Simulation({
    model: compile(circuit),
    parameters: typicalParameters(circuit),
    timetable: held(circuit),
    method: "explicit",
    step_s: 0.01,
    duration_s: 1,
    recordEvery: 1,
    guess: new Map([
      ["it.left", 20],
      ["it.right", 3],
    ]),
    ...options,
  });
};

describe("what a run records", () => {
  it("is every k-th instant of the run itself", () => {
    const study = heelRaises("implicit");
    const all = prepare({ ...study, record_s: study.step_s });
    const some = prepare({ ...study, record_s: 4 * study.step_s });
    for (const simulation of [all, some]) simulation.advance(2000);
    const [every, fourth] = [all.signals(), some.signals()];
    expect(every.times.length).toBe(2001);
    expect(fourth.times.length).toBe(501);
    const decimated = (values: Float64Array) => values.filter((_, k) => k % 4 === 0);
    expect(bitsOf(fourth.times)).toEqual(bitsOf(decimated(every.times)));
    for (const [id, { values, unit }] of fourth.columns) {
      expect(unit).toBe(every.columns.get(id)!.unit);
      expect(bitsOf(values), id).toEqual(bitsOf(decimated(every.columns.get(id)!.values)));
    }
  });

  it("is kept inside its windows alone", () => {
    const windows = [
      { from_s: 0.15, to_s: 0.25 },
      { from_s: 0.6, to_s: 0.6 },
    ];
    const simulation = vessels({ duration_s: 0.7, step_s: 0.1, recordEvery: 1, windows });
    simulation.advance(Number.POSITIVE_INFINITY);
    expect([...simulation.signals().times]).toEqual([2 * 0.1, 6 * 0.1]);
  });

  it("begins with rest and ends with the last instant, at whole multiples of the step", () => {
    const simulation = vessels({ duration_s: 0.7, step_s: 0.1, recordEvery: 2 });
    simulation.advance(Number.POSITIVE_INFINITY);
    expect(simulation.finished).toBe(true);
    // 0.7 / 0.1 is 6.999…: seven steps, of which every second is kept
    expect(simulation.steps).toBe(7);
    expect([...simulation.signals().times]).toEqual([0, 2 * 0.1, 4 * 0.1, 6 * 0.1]);
  });

  it("leaves out what nobody asked for", () => {
    const simulation = vessels({ keep: (id) => id !== "it.pressureDifference" });
    expect([...simulation.signals().columns.keys()]).toEqual([]);
  });
});

describe("a hand from outside", () => {
  /** 6 mL poured into the left vessel at an instant, in a run of ten steps of a tenth of a second. */
  const poured = (at_s: number) =>
    vessels({
      step_s: 0.1,
      interventions: [{ at_s, change: (states) => new Map([["it.left", states.get("it.left")! + 6]]) }],
    });

  it("acts once, at the first step at or after its instant, and the books see it", () => {
    const simulation = poured(0.25);
    simulation.advance(2);
    expect(simulation.drift).toBeLessThan(1e-12);
    simulation.advance(1);
    expect(simulation.drift).toBeCloseTo(6, 12);
    simulation.advance(7);
    expect(simulation.drift).toBeCloseTo(6, 12);
  });

  it("that acts at the start is there before anything is recorded", () => {
    const simulation = poured(0);
    // 2 mL/mmHg on the left
    const { values } = simulation.signals().columns.get("it.pressureDifference")!;
    expect(values[0]).toBeCloseTo(6 / 2, 9);
    expect(simulation.drift).toBe(0);
  });

  it("does not act again in a run that goes on from after it", () => {
    const first = poured(0.25);
    first.advance(5);
    const kept = first.checkpoint();
    first.advance(5);
    const second = poured(0.25);
    second.restore(kept);
    second.advance(5);
    expect(bitsOf(second.states().values())).toEqual(bitsOf(first.states().values()));
  });
});

describe.each(methods)("a checkpoint in the middle of heel raises, %s", (method) => {
  const study = heelRaises(method);
  // in the third raise; both halves as long as that
  const middle = Math.round(
    study.scenario.marks.find(({ name }) => name === "heelsDown2")!.time_s / study.step_s,
  );
  const further = Math.round(2 / study.step_s);

  it("goes on bit for bit in the same run and in a new one", () => {
    const first = prepare(study);
    first.advance(middle);
    const kept = first.checkpoint();
    first.advance(further);
    const expected = bitsOf(first.states().values());
    const drift = first.drift;

    first.restore(kept);
    expect(first.time_s).toBe(middle * study.step_s);
    first.advance(further);
    expect(bitsOf(first.states().values())).toEqual(expected);

    const second = prepare(study);
    second.restore(kept);
    second.advance(further);
    expect(bitsOf(second.states().values())).toEqual(expected);
    expect(second.drift).toBe(drift);
  });

  it("is a copy that the run no longer touches", () => {
    const simulation = prepare(study);
    const kept = simulation.checkpoint();
    const before = kept.states.map((state) => bitsOf(state));
    simulation.advance(100);
    expect(kept.states.map((state) => bitsOf(state))).toEqual(before);
  });

  it("the same run twice gives the same bits, in slices of any length", () => {
    const [whole, sliced] = [prepare(study), prepare(study)];
    whole.advance(600);
    for (const slice of [1, 99, 300, 200]) sliced.advance(slice);
    expect(bitsOf(sliced.states().values())).toEqual(bitsOf(whole.states().values()));
  });
});

describe("a step", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => process.memoryUsage().heapUsed;

  // an array of two numbers a step would be 10 MB; the machine's own housekeeping moves some tens of kilobytes
  const housekeeping = 200_000;

  it.each(methods)("leaves nothing behind on the heap, %s", (method) => {
    const simulation = vessels({ method, duration_s: 2000, step_s: 0.01, recordEvery: 100 });
    // the compiler of the machine allocates while it warms up
    simulation.advance(30_000);
    collect();
    const before = used();
    simulation.advance(100_000);
    collect();
    expect(used() - before).toBeLessThan(housekeeping);
  });
});

describe("what cannot be run", () => {
  it("an input that the timetable lacks is named", () => {
    const { circuit, parameters } = heelRaises("implicit");
    const bare = twoVessels(1, 1, 1);
    expect(() => new RunningModel(compile(circuit), parameters, held(bare))).toThrow(
      /^Input (left|right)\.\S+ is not in the timetable\.$/,
    );
  });

  it("a parameter without a value is named", () => {
    const { circuit } = heelRaises("implicit");
    expect(() => new RunningModel(compile(circuit), new Map(), held(circuit))).toThrow(
      /^Parameter (left|right)\.\S+ has no value\.$/,
    );
  });

  it("an explicit step above the stability limit is refused with a sentence, one below it is taken", () => {
    const study = {
      person: { base: "healthy-adult" },
      scenario: "ten-heel-raises",
      method: "explicit",
      circuit: "open-leg",
    };
    const limit_ms = 1000 * stabilityLimit_s(resolve(study));
    expect(() => resolve({ ...study, step_ms: 1.01 * limit_ms, circuit: "open-leg" })).toThrow(
      /^step_ms: found \S+ ms, expected at most \S+ ms, the stability limit of the explicit method on this model\.$/,
    );
    expect(resolve({ ...study, step_ms: 0.99 * limit_ms, circuit: "open-leg" }).step_s).toBeCloseTo(
      0.00099 * limit_ms,
      12,
    );
  });

  it("an explicit run that names no step takes half, a quarter, … of the usual one until it is stable", () => {
    const old = {
      person: { base: "healthy-adult", age_years: 80 },
      scenario: "standing",
      method: "explicit",
    };
    const steps = (["open-leg", "closed-loop"] as const).map((circuit) => {
      const study = resolve({ ...old, circuit });
      expect(study.step_s).toBeLessThanOrEqual(stabilityLimit_s(study));
      expect(2 * study.step_s).toBeGreaterThan(stabilityLimit_s(study));
      return study.step_s;
    });
    // short stiff arteries
    expect(steps[1]).toBeLessThan(0.5 * steps[0]);
  });

  it("an implicit step that would pass over the valves is refused with a sentence", () => {
    const study = {
      person: { base: "healthy-adult" },
      scenario: "ten-heel-raises",
      method: "implicit",
      circuit: "open-leg",
    };
    expect(() => resolve({ ...study, step_ms: 15, circuit: "open-leg" })).toThrow(
      "would pass over valve events",
    );
  });

  it("a run that leaves the finite stops and says when", () => {
    const circuit = twoVessels(1, 1, 0.002);
    const simulation = vessels({ model: compile(circuit), step_s: 0.01, duration_s: 100 });
    const start = simulation.checkpoint();
    simulation.restore({ ...start, states: start.states.map((state) => state.map(() => Number.NaN)) });
    expect(() => simulation.advance(10_000)).toThrow(
      /^The run left finite numbers before \S+ s; a smaller step may hold it\.$/,
    );
  });
});
