import { exponential, ln } from "../../quantity/elementary.js";
import { type ArrayName, arrayNames, type Instruction, operands, type Ref } from "./graph.js";
import type { BlockArrays, Kernel } from "./kernel.js";
import type { Program } from "./program.js";

/**
 * Programs as WebAssembly: one module for all programs of a shape, each a straight line of 64-bit floating-point
 * instructions over one memory. The same operations in the same order as the other back ends, so the same bits;
 * no bounds checks and no limit on the length of a function make the long programs about twice as fast.
 */
export interface AssembledModule {
  readonly module: WebAssembly.Module;
  readonly pages: number;
  readonly offsets: Readonly<Record<ArrayName, number>>;
  readonly names: readonly string[];
}

/** Assembles programs for arrays of the given lengths. Throws where WebAssembly is not to be had. */
export function assemble(
  programs: readonly Program[],
  sizes: Readonly<Record<ArrayName, number>>,
): AssembledModule {
  const offsets = {} as Record<ArrayName, number>;
  let end = 0;
  for (const name of arrayNames) {
    offsets[name] = end;
    end += 8 * sizes[name];
  }
  const pages = Math.max(1, Math.ceil(end / 65536));
  const bodies = [expBody(), ...programs.map((program) => body(program, offsets))];
  const binary = [
    // "\0asm", version 1
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    // types: 0 is f64 → f64, 1 is nothing → nothing
    ...section(1, [2, 0x60, 1, f64, 1, f64, 0x60, 0, 0]),
    ...section(2, [2, ...text("e"), ...text("ln"), 0, 0, ...memoryImport(pages)]),
    ...section(3, [...unsigned(programs.length + 1), 0, ...programs.map(() => 1)]),
    ...section(7, [
      ...unsigned(programs.length),
      ...programs.flatMap(({ name }, index) => [...text(name), 0, ...unsigned(firstProgram + index)]),
    ]),
    ...section(10, [
      ...unsigned(bodies.length),
      ...bodies.flatMap((code) => [...unsigned(code.length), ...code]),
    ]),
  ];
  const module = new WebAssembly.Module(Uint8Array.from(binary));
  return { module, pages, offsets, names: programs.map(({ name }) => name) };
}

/** A memory of its own, the arrays as views of it, and the programs bound to it. */
export function instantiate(
  { module, pages, offsets, names }: AssembledModule,
  sizes: Readonly<Record<ArrayName, number>>,
): { arrays: BlockArrays; kernels: Readonly<Record<string, Kernel>> } {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const instance = new WebAssembly.Instance(module, { e: { ln, m: memory } });
  const arrays = Object.fromEntries(
    arrayNames.map((name) => [name, new Float64Array(memory.buffer, offsets[name], sizes[name])]),
  ) as BlockArrays;
  const kernels = Object.fromEntries(names.map((name) => [name, instance.exports[name] as Kernel]));
  return { arrays, kernels };
}

/** functions are numbered: the imported ln, our exp, then the programs */
const firstProgram = 2;
const callable = { ln: 0, exp: 1 } as const;
const f64 = 0x7c;
const op = {
  end: 0x0b,
  call: 0x10,
  select: 0x1b,
  getLocal: 0x20,
  setLocal: 0x21,
  teeLocal: 0x22,
  load: 0x2b,
  store: 0x39,
  address: 0x41,
  number: 0x44,
  lessThan: 0x63,
  greaterThan: 0x64,
  lessOrEqual: 0x65,
  if: 0x04,
  noResult: 0x40,
  return: 0x0f,
  equalsZero: 0x45,
  toInteger: 0xb0,
  long: 0x42,
  shiftLeft: 0x86,
  asNumber: 0xbf,
} as const;
const arithmetic = {
  abs: 0x99,
  neg: 0x9a,
  floor: 0x9c,
  sqrt: 0x9f,
  add: 0xa0,
  sub: 0xa1,
  mul: 0xa2,
  div: 0xa3,
} as const;

function body({ instructions, stores }: Program, offsets: Readonly<Record<ArrayName, number>>): number[] {
  const uses = new Int32Array(instructions.length);
  for (const instruction of instructions) for (const ref of operands(instruction)) uses[ref]++;
  for (const { value } of stores) uses[value]++;
  const locals = new Map<Ref, number>();
  const code: number[] = [];
  const newLocal = (ref: Ref): number => {
    locals.set(ref, locals.size);
    return locals.size - 1;
  };

  const pushed = new Set<Ref>();
  const push = (ref: Ref): void => {
    pushed.add(ref);
    const instruction = instructions[ref] as Instruction;
    const local = locals.get(ref);
    if (local !== undefined) code.push(op.getLocal, ...unsigned(local));
    else if (instruction.op === "number") code.push(op.number, ...bytes(instruction.value));
    else {
      compute(instruction);
      if ((uses[ref] as number) > 1) code.push(op.teeLocal, ...unsigned(newLocal(ref)));
    }
  };
  const compute = (instruction: Exclude<Instruction, { op: "number" }>): void => {
    switch (instruction.op) {
      case "load":
        code.push(op.address, 0, op.load, 3, ...unsigned(offsets[instruction.array] + 8 * instruction.index));
        return;
      case "select":
        for (const ref of [instruction.c, instruction.d, instruction.a, instruction.b]) push(ref);
        code.push(op.lessThan, op.select);
        return;
      case "held":
        push(instruction.a);
        return;
      case "exp":
      case "ln":
        push(instruction.a);
        code.push(op.call, callable[instruction.op]);
        return;
      default:
        for (const ref of operands(instruction)) push(ref);
        code.push(arithmetic[instruction.op]);
    }
  };

  const loads = new Map<string, Ref>();
  instructions.forEach((instruction, ref) => {
    if (instruction.op === "load") loads.set(`${instruction.array} ${instruction.index}`, ref);
  });
  for (const { array, index, value } of [...stores].sort((a, b) => a.value - b.value)) {
    code.push(op.address, 0);
    push(value);
    // what a later instruction reads from this place is read before it is overwritten
    const overwritten = loads.get(`${array} ${index}`);
    if (overwritten !== undefined && !pushed.has(overwritten)) {
      compute(instructions[overwritten] as Exclude<Instruction, { op: "number" }>);
      code.push(op.setLocal, ...unsigned(newLocal(overwritten)));
    }
    code.push(op.store, 3, ...unsigned(offsets[array] + 8 * index));
  }
  return [1, ...unsigned(locals.size), f64, ...code, op.end];
}

/** exp of `elementary.ts`, operation by operation: x comes in local 0, k is kept in local 1 and r in local 2. */
function expBody(): number[] {
  const { lowest, highest, inverseLn2, ln2High, ln2Low, inverseFactorials } = exponential;
  const [x, k, r] = [0, 1, 2];
  const get = (local: number): number[] => [op.getLocal, local];
  const set = (local: number): number[] => [op.setLocal, local];
  const number = (value: number): number[] => [op.number, ...bytes(value)];
  const { add, sub, mul } = arithmetic;
  const series = [...inverseFactorials].reverse();
  return concat(
    [1, 2, f64],
    // x > lowest, or x itself if it is no number, or nought
    concat(get(x), number(lowest), op.greaterThan, op.equalsZero, op.if, op.noResult),
    concat(number(0), get(x), get(x), number(lowest), op.lessOrEqual, op.select, op.return, op.end),
    concat(number(highest), get(x), get(x), number(highest), op.greaterThan, op.select, set(x)),
    concat(get(x), number(inverseLn2), mul, number(0.5), add, arithmetic.floor, set(k)),
    concat(get(x), get(k), number(ln2High), mul, sub, get(k), number(ln2Low), mul, sub, set(r)),
    number(series[0]),
    ...series.slice(1).map((term) => concat(get(r), mul, number(term), add)),
    // 2^k by its exponent bits
    concat(get(k), number(1023), add, op.toInteger, op.long, 52, op.shiftLeft, op.asNumber, mul),
    op.end,
  );
}

const concat = (...parts: readonly (number | readonly number[])[]): number[] => parts.flat();

const memoryImport = (pages: number): number[] => [
  ...text("e"),
  ...text("m"),
  2,
  1,
  ...unsigned(pages),
  ...unsigned(pages),
];

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...unsigned(content.length),
  ...content,
];

const text = (name: string): number[] => [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0))];

const bytes = (value: number): number[] => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Array.from({ length: 8 }, (_, k) => view.getUint8(k));
};

/** Unsigned LEB128, the format's own way to write a whole number. */
function unsigned(value: number): number[] {
  const result: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    result.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return result;
}
