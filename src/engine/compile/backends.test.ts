import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sequence } from "../../../validation/invariants/random.js";
import { legsAnyhow } from "../../study/fixtures/leg.js";
import { prepare } from "../../study/prepare.js";
import { resolve } from "../../study/resolve.js";
import { type ArrayName, arrayNames, type Instruction, operands, type Ref } from "./graph.js";
import { type Backend, type BlockArrays, generate, interpreter, javascript } from "./kernel.js";
import type { Program } from "./program.js";
import { assemble, instantiate } from "./webassembly.js";

/** The bits themselves, so that −0 is not 0. JavaScript tells no NaN from another: each stands as the same one. */
const bitsOf = (array: Float64Array): BigUint64Array =>
  new BigUint64Array(
    array.buffer.slice(array.byteOffset, array.byteOffset + array.byteLength) as ArrayBuffer,
  ).map((bits, k) => (Number.isNaN(array[k]) ? 0x7ff8n << 48n : bits));

const room = 16;
const arraysOf = (next: () => number): BlockArrays =>
  Object.fromEntries(
    arrayNames.map((name) => [name, Float64Array.from({ length: room }, () => 20 * next() - 10)]),
  ) as Record<ArrayName, Float64Array>;

/** WebAssembly has arrays of its own: what is given is copied in, what is computed copied out. */
const webAssembly: Backend = (program) => {
  const sizes = Object.fromEntries(arrayNames.map((name) => [name, room])) as Record<ArrayName, number>;
  const { arrays, kernels } = instantiate(assemble([program], sizes), sizes);
  return (given) => {
    for (const name of arrayNames) arrays[name].set(given[name]);
    kernels[program.name]!(arrays);
    for (const name of arrayNames) given[name].set(arrays[name]);
  };
};

const reading = ["state", "input", "parameter"] as const;
const binary = ["add", "sub", "mul", "div"] as const;
const unary = ["neg", "sqrt", "abs", "floor", "held", "exp", "ln"] as const;

/** Any program at all: each instruction reads what stands before it, some results are stored. */
function anyProgram(seed: number, length: number): Program {
  const next = sequence(seed);
  const below = (count: number) => Math.floor(next() * count);
  const instructions: Instruction[] = [];
  const ref = () => below(instructions.length);
  for (let k = 0; k < length; k++) {
    const kind = k < 4 ? 0 : below(12);
    if (kind <= 1) instructions.push({ op: "load", array: reading[below(3)]!, index: below(room) });
    else if (kind === 2)
      instructions.push({ op: "number", value: [0, -0, 1, -2.5, 1e-30, 40 * next()][below(6)]! });
    else if (kind <= 7) instructions.push({ op: binary[below(4)]!, a: ref(), b: ref() });
    else if (kind <= 10) instructions.push({ op: unary[below(7)]!, a: ref() });
    else instructions.push({ op: "select", a: ref(), b: ref(), c: ref(), d: ref() });
  }
  const stores = Array.from({ length: room }, (_, index) => ({
    array: "rate" as const,
    index,
    value: ref(),
  }));
  return { name: "anything", instructions, stores };
}

/** The same program, with so many idle numbers between its instructions that it fills several functions. */
function spread(program: Program, idle: number): Program {
  const instructions: Instruction[] = [];
  const moved: Ref[] = [];
  const to = (ref: Ref) => moved[ref] as Ref;
  for (const instruction of program.instructions) {
    for (let k = 0; k < idle; k++) instructions.push({ op: "number", value: k });
    const renumbered = Object.fromEntries(
      Object.entries(instruction).map(([key, value]) => [
        key,
        operands(instruction).length > 0 && typeof value === "number" ? to(value) : value,
      ]),
    ) as Instruction;
    moved.push(instructions.push(renumbered) - 1);
  }
  return {
    ...program,
    instructions,
    stores: program.stores.map((store) => ({ ...store, value: to(store.value) })),
  };
}

const functionsIn = (program: Program): number => generate(program).match(/\bfunction /g)?.length ?? 0;

const fast = { javascript, webAssembly } as const;
const fastNames = ["javascript", "webAssembly"] as const;

describe("the generated code and the interpreter", () => {
  it.each(fastNames)("agree bit for bit on any program, however long: %s", (name) => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(5, 60, 700, 2600), (seed, length) => {
        const program = anyProgram(seed, length);
        const [clear, other] = [arraysOf(sequence(seed)), arraysOf(sequence(seed))];
        interpreter(program)(clear);
        fast[name](program)(other);
        expect(bitsOf(other.rate)).toEqual(bitsOf(clear.rate));
      }),
      { seed: 20262, numRuns: 60 },
    );
  });

  it("a program split over several functions gives the bits of the program in one", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const whole = anyProgram(seed, 60);
        const parts = spread(whole, 60);
        expect(functionsIn(parts)).toBeGreaterThan(functionsIn(whole));
        const [one, several] = [arraysOf(sequence(seed)), arraysOf(sequence(seed))];
        javascript(whole)(one);
        javascript(parts)(several);
        expect(bitsOf(several.rate)).toEqual(bitsOf(one.rate));
      }),
      { seed: 20263, numRuns: 30 },
    );
  });

  // without a name of its own, a run takes the fastest that the platform allows
  const backends = { javascript, "the fastest": undefined } as const;
  const backendNames = ["javascript", "the fastest"] as const;

  it.each(backendNames)("agree bit for bit on every program of two legs, anyhow: %s", (backend) => {
    for (let seed = 1; seed <= 6; seed++) {
      const clear = legsAnyhow(sequence(seed), interpreter);
      const legs = legsAnyhow(sequence(seed), backends[backend]);
      clear.blocks.forEach(({ arrays, kernels }, b) => {
        const other = legs.blocks[b]!;
        const same = (name: ArrayName) =>
          expect(bitsOf(other.arrays[name]), `${name} of seed ${seed}`).toEqual(bitsOf(arrays[name]));
        for (const name of ["fixed", "driven", "state"] as const) same(name);
        const next = sequence(1000 * seed + b);
        arrays.vector.forEach((_, k) => {
          arrays.vector[k] = other.arrays.vector[k] = next() - 0.5;
        });
        arrays.scale[0] = other.arrays.scale[0] = 0.0015;
        for (const program of Object.keys(kernels) as (keyof typeof kernels)[]) {
          kernels[program](arrays);
          other.kernels[program](other.arrays);
          for (const name of arrayNames) same(name);
        }
      });
    }
  });

  it.each(["explicit", "implicit"] as const)("agree bit for bit after a second of running, %s", (method) => {
    const study = resolve({
      circuit: "open-leg",
      person: { base: "healthy-adult" },
      scenario: { id: "run", speed_kmh: 11 },
      method,
    });
    const begin = study.scenario.movements[0]!.at_s;
    // the rest before the first step is left out: a second of interpreting is enough
    const movements = study.scenario.movements.map((event) => ({ ...event, at_s: event.at_s - begin }));
    const running = { ...study, scenario: { ...study.scenario, movements, duration_s: 1 } };
    const clear = prepare(running, interpreter);
    clear.advance(clear.steps);
    const expected = bitsOf(Float64Array.from(clear.states().values()));
    for (const name of backendNames) {
      const simulation = prepare(running, backends[name]);
      simulation.advance(simulation.steps);
      expect(bitsOf(Float64Array.from(simulation.states().values())), name).toEqual(expected);
      for (const [id, { values }] of simulation.signals().columns) {
        expect(bitsOf(values), `${id}, ${name}`).toEqual(bitsOf(clear.signals().columns.get(id)!.values));
      }
    }
  });
});
