import { exp, ln } from "../../quantity/elementary.js";
import { type ArrayName, arrayNames, type Instruction, operands } from "./graph.js";
import type { Program } from "./program.js";

/** The arrays of one block, in the order of `arrayNames`. */
export type BlockArrays = Readonly<Record<ArrayName, Float64Array>>;

export type Kernel = (arrays: BlockArrays) => void;

/** How programs are run: by generated JavaScript, or by the interpreter that it must agree with bit for bit. */
export type Backend = (program: Program) => Kernel;

/** The oracle: one instruction after another, nothing clever. */
export const interpreter: Backend = (program) => {
  const values = new Float64Array(program.instructions.length);
  const at = (ref: number) => values[ref] as number;
  const evaluate = (instruction: Instruction, arrays: BlockArrays): number => {
    switch (instruction.op) {
      case "number":
        return instruction.value;
      case "load":
        return arrays[instruction.array][instruction.index] as number;
      case "add":
        return at(instruction.a) + at(instruction.b);
      case "sub":
        return at(instruction.a) - at(instruction.b);
      case "mul":
        return at(instruction.a) * at(instruction.b);
      case "div":
        return at(instruction.a) / at(instruction.b);
      case "neg":
        return -at(instruction.a);
      case "sqrt":
        return Math.sqrt(at(instruction.a));
      case "abs":
        return Math.abs(at(instruction.a));
      case "floor":
        return Math.floor(at(instruction.a));
      case "held":
        return at(instruction.a);
      case "exp":
        return exp(at(instruction.a));
      case "ln":
        return ln(at(instruction.a));
      case "select":
        return at(instruction.a) < at(instruction.b) ? at(instruction.c) : at(instruction.d);
    }
  };
  return (arrays) => {
    program.instructions.forEach((instruction, index) => {
      values[index] = evaluate(instruction, arrays);
    });
    for (const { array, index, value } of program.stores) arrays[array][index] = at(value);
  };
};

/**
 * V8 leaves a function whose bytecode is long to its slow tier for good, without a word, and spills registers long before;
 * of 250 to 8000 instructions a function, 250 to 500 ran fastest (twice as fast as 1500).
 */
const instructionsPerFunction = 500;

/** Straight-line JavaScript. A value used once is written where it is used, so that only the taken branch is computed. */
export const javascript: Backend = (program) => {
  const source = generate(program);
  // the source is made from numbers and indices of our own graph alone
  const make = new Function("exp", "ln", "Math", source) as (
    e: typeof exp,
    l: typeof ln,
    m: Math,
  ) => (...arrays: Float64Array[]) => void;
  const run = make(exp, ln, Math);
  return (a) =>
    run(
      a.state,
      a.input,
      a.parameter,
      a.fixed,
      a.driven,
      a.rate,
      a.start,
      a.scale,
      a.factor,
      a.vector,
      a.signal,
      a.balance,
    );
};

/** The generated source, as text: what a page that forbids `new Function` ships instead. */
export function generate(program: Program): string {
  const chunks = split(program);
  const header = `(${arrayNames.join(", ")})`;
  const spilled = new Map<number, number>();
  const chunkOf = new Int32Array(program.instructions.length);
  chunks.forEach(([from, to], chunk) => chunkOf.fill(chunk, from, to));
  const uses = new Int32Array(program.instructions.length);
  const written = new Set(program.stores.map(({ array }) => array));
  // numbers and what the program only reads are read again in each function; other values cross through `spill`
  const isAtHand = (instruction: Instruction): boolean =>
    instruction.op === "number" || (instruction.op === "load" && !written.has(instruction.array));
  program.instructions.forEach((instruction, index) => {
    for (const ref of operands(instruction)) {
      uses[ref]++;
      const crosses = chunkOf[ref] !== chunkOf[index] && !isAtHand(program.instructions[ref] as Instruction);
      if (crosses && !spilled.has(ref)) spilled.set(ref, spilled.size);
    }
  });
  // a program that overwrites what it reads writes nothing before everything is computed
  const overwrites = program.instructions.some(
    (instruction) => instruction.op === "load" && written.has(instruction.array),
  );
  const last = chunks.length - 1;
  const storedIn = (value: number) => (overwrites ? last : chunkOf[value]);
  for (const { value } of program.stores) {
    const crosses = storedIn(value) !== chunkOf[value] && !isAtHand(program.instructions[value]);
    if (crosses && !spilled.has(value)) spilled.set(value, spilled.size);
    // a stored value is named where it is computed, and written there
    uses[value] += 2;
  }
  const lines = [`"use strict";`, `const spill = new Float64Array(${spilled.size});`];
  chunks.forEach(([from, to], chunk) => {
    lines.push(`function part${chunk}${header} {`);
    const texts = new Map<number, string>();
    const text = (ref: number): string => {
      const known = texts.get(ref);
      if (known !== undefined) return known;
      const instruction = program.instructions[ref] as Instruction;
      const code = isAtHand(instruction) ? print(instruction, text) : `spill[${spilled.get(ref)}]`;
      if (instruction.op === "number") return code;
      lines.push(`const t${ref} = ${code};`);
      texts.set(ref, `t${ref}`);
      return `t${ref}`;
    };
    for (let index = from; index < to; index++) {
      if (isAtHand(program.instructions[index] as Instruction)) continue;
      const code = print(program.instructions[index] as Instruction, text);
      if ((uses[index] as number) > 1 || spilled.has(index)) {
        lines.push(`const t${index} = ${code};`);
        texts.set(index, `t${index}`);
        if (spilled.has(index)) lines.push(`spill[${spilled.get(index)}] = t${index};`);
      } else {
        texts.set(index, code);
      }
    }
    for (const { array, index, value } of program.stores) {
      if (storedIn(value) === chunk) lines.push(`${array}[${index}] = ${text(value)};`);
    }
    lines.push("}");
  });
  const calls = chunks.map((_, chunk) => `part${chunk}${header};`).join(" ");
  lines.push(
    chunks.length === 1 ? "return part0;" : `return function ${program.name}${header} { ${calls} };`,
  );
  return lines.join("\n");
}

function split(program: Program): readonly (readonly [number, number])[] {
  const count = program.instructions.length;
  const parts = Math.max(1, Math.ceil(count / instructionsPerFunction));
  return Array.from({ length: parts }, (_, part) => [
    Math.floor((part * count) / parts),
    Math.floor(((part + 1) * count) / parts),
  ]);
}

const literal = (value: number): string =>
  value < 0 || Object.is(value, -0) ? `(${Object.is(value, -0) ? "-0" : value})` : String(value);

const infix = { add: "+", sub: "-", mul: "*", div: "/" } as const;

function print(instruction: Instruction, text: (ref: number) => string): string {
  switch (instruction.op) {
    case "number":
      return literal(instruction.value);
    case "load":
      return `${instruction.array}[${instruction.index}]`;
    case "add":
    case "sub":
    case "mul":
    case "div":
      return `(${text(instruction.a)} ${infix[instruction.op]} ${text(instruction.b)})`;
    case "neg":
      return `(-${text(instruction.a)})`;
    case "sqrt":
    case "abs":
    case "floor":
      return `Math.${instruction.op}(${text(instruction.a)})`;
    case "held":
      return text(instruction.a);
    case "exp":
    case "ln":
      return `${instruction.op}(${text(instruction.a)})`;
    case "select":
      return `(${text(instruction.a)} < ${text(instruction.b)} ? ${text(instruction.c)} : ${text(instruction.d)})`;
  }
}
