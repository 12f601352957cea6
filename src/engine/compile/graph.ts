import type { Expression, SymbolRole } from "../describe/expression.js";

/** The arrays a program reads and writes; one set per block, allocated once. */
export const arrayNames = [
  "state",
  "input",
  "parameter",
  /** what depends on parameters alone, computed once a run */
  "fixed",
  /** what depends on inputs too, computed once an instant */
  "driven",
  "rate",
  /** state at the beginning of a step */
  "start",
  /** γh of the implicit method, h of the explicit one */
  "scale",
  /** factors of I − γh·J */
  "factor",
  /** right-hand side of the implicit method, replaced by its solution; weighted sum of rates of the explicit one */
  "vector",
  "signal",
  /** what must not change, summed */
  "balance",
] as const;
export type ArrayName = (typeof arrayNames)[number];

/** Position of an instruction in its graph. */
export type Ref = number;

export type Instruction =
  | { readonly op: "number"; readonly value: number }
  | { readonly op: "load"; readonly array: ArrayName; readonly index: number }
  | { readonly op: "add" | "sub" | "mul" | "div"; readonly a: Ref; readonly b: Ref }
  | { readonly op: "neg" | "sqrt" | "abs" | "floor" | "held" | "exp" | "ln"; readonly a: Ref }
  | { readonly op: "select"; readonly a: Ref; readonly b: Ref; readonly c: Ref; readonly d: Ref };

/** The instructions that an instruction reads. */
export function operands(instruction: Instruction): readonly Ref[] {
  switch (instruction.op) {
    case "number":
    case "load":
      return [];
    case "add":
    case "sub":
    case "mul":
    case "div":
      return [instruction.a, instruction.b];
    case "select":
      return [instruction.a, instruction.b, instruction.c, instruction.d];
    default:
      return [instruction.a];
  }
}

/**
 * Expressions as a list of single assignments in which equal things stand once. Trivial terms vanish (x + 0, 1 · x,
 * 0 · x, folded numbers) and division by what only parameters decide becomes multiplication; nothing is reordered.
 * Both back ends run what comes out of here, so they agree bit for bit.
 */
export class Graph {
  readonly instructions: Instruction[] = [];
  /** whether numbers and parameters alone decide an instruction */
  private readonly constant: boolean[] = [];
  private readonly known = new Map<string, Ref>();
  private readonly lowered = new Map<Expression, Ref>();

  number(value: number): Ref {
    return this.put({ op: "number", value }, `n${Object.is(value, -0) ? "-0" : value}`);
  }

  load(array: ArrayName, index: number): Ref {
    return this.put({ op: "load", array, index }, `${array}${index}`);
  }

  add(a: Ref, b: Ref): Ref {
    if (this.is(a, 0)) return b;
    if (this.is(b, 0)) return a;
    return this.binary("add", a, b, (x, y) => x + y);
  }

  sub(a: Ref, b: Ref): Ref {
    if (this.is(b, 0)) return a;
    if (this.is(a, 0)) return this.neg(b);
    return this.binary("sub", a, b, (x, y) => x - y);
  }

  mul(a: Ref, b: Ref): Ref {
    if (this.is(a, 0) || this.is(b, 0)) return this.number(0);
    if (this.is(a, 1)) return b;
    if (this.is(b, 1)) return a;
    return this.binary("mul", a, b, (x, y) => x * y);
  }

  div(a: Ref, b: Ref): Ref {
    if (this.is(a, 0)) return a;
    if (this.is(b, 1)) return a;
    // one division a run instead of one a step; a ratio of two constants of the run stays as it is
    if (this.isConstant(b) && !this.isConstant(a)) return this.mul(a, this.div(this.number(1), b));
    return this.binary("div", a, b, (x, y) => x / y);
  }

  neg(a: Ref): Ref {
    const form = this.instructions[a] as Instruction;
    if (form.op === "number") return this.number(-form.value);
    if (form.op === "neg") return form.a;
    return this.unary("neg", a);
  }

  unary(op: "neg" | "sqrt" | "abs" | "floor" | "held" | "exp" | "ln", a: Ref): Ref {
    return this.put({ op, a }, `${op} ${a}`);
  }

  select(a: Ref, b: Ref, c: Ref, d: Ref): Ref {
    if (c === d) return c;
    return this.put({ op: "select", a, b, c, d }, `select ${a} ${b} ${c} ${d}`);
  }

  /** Lowers an expression; `locate` says where in its array a symbol lives. */
  lower(expression: Expression, locate: (role: SymbolRole, id: string) => number): Ref {
    const done = this.lowered.get(expression);
    if (done !== undefined) return done;
    const ref = this.lowerForm(expression, locate);
    this.lowered.set(expression, ref);
    return ref;
  }

  private lowerForm({ form }: Expression, locate: (role: SymbolRole, id: string) => number): Ref {
    const lower = (expression: Expression) => this.lower(expression, locate);
    switch (form.op) {
      case "number":
        return this.number(form.value);
      case "symbol":
        return this.load(form.role, locate(form.role, form.id));
      case "add":
      case "sub":
      case "mul":
      case "div":
        return this[form.op](lower(form.args[0]), lower(form.args[1]));
      case "neg":
        return this.neg(lower(form.args[0]));
      case "sqrt":
      case "abs":
      case "floor":
      case "held":
      case "exp":
      case "ln":
        return this.unary(form.op, lower(form.args[0]));
      case "select": {
        const [a, b, c, d] = form.args;
        return this.select(lower(a), lower(b), lower(c), lower(d));
      }
    }
  }

  private binary(
    op: "add" | "sub" | "mul" | "div",
    a: Ref,
    b: Ref,
    fold: (x: number, y: number) => number,
  ): Ref {
    const left = this.instructions[a] as Instruction;
    const right = this.instructions[b] as Instruction;
    if (left.op === "number" && right.op === "number") return this.number(fold(left.value, right.value));
    return this.put({ op, a, b }, `${op} ${a} ${b}`);
  }

  private isConstant(ref: Ref): boolean {
    return this.constant[ref] as boolean;
  }

  private is(ref: Ref, value: number): boolean {
    const form = this.instructions[ref] as Instruction;
    return form.op === "number" && form.value === value;
  }

  private put(instruction: Instruction, key: string): Ref {
    const existing = this.known.get(key);
    if (existing !== undefined) return existing;
    this.instructions.push(instruction);
    this.constant.push(
      instruction.op === "load"
        ? instruction.array === "parameter"
        : operands(instruction).every((ref) => this.isConstant(ref)),
    );
    this.known.set(key, this.instructions.length - 1);
    return this.instructions.length - 1;
  }
}
