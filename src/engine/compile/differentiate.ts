import type { Graph, Instruction, Ref } from "./graph.js";
import { operands } from "./graph.js";

/** Non-zero partial derivatives of one value, by state index. */
type Gradient = ReadonlyMap<number, Ref>;

/**
 * Exact derivatives of a graph by its states, as sparse as the circuit. Within a stretch of values used once, slopes
 * are gathered backwards to the shared values it starts from (a pressure difference, a fill); from there forwards by
 * the chain rule: each shared slope is computed once. A choice passes on the slope of the branch it takes.
 */
export class Differentiator {
  private readonly gradients = new Map<Ref, Gradient>();
  private readonly uses: number[] = [];
  private readonly moving: boolean[] = [];

  /** To be made when the graph holds all rates and nothing else yet needs derivatives. */
  constructor(private readonly graph: Graph) {
    for (const instruction of graph.instructions) {
      const args = operands(instruction);
      this.moving.push(
        instruction.op === "load" ? instruction.array === "state" : args.some((ref) => this.moving[ref]),
      );
      this.uses.push(0);
      for (const ref of args) this.uses[ref] = (this.uses[ref] as number) + 1;
    }
  }

  gradient(ref: Ref): Gradient {
    const done = this.gradients.get(ref);
    if (done !== undefined) return done;
    const gradient = this.derive(ref);
    this.gradients.set(ref, gradient);
    return gradient;
  }

  private derive(ref: Ref): Gradient {
    const g = this.graph;
    const instruction = g.instructions[ref] as Instruction;
    if (!this.moving[ref]) return new Map();
    if (instruction.op === "load") return new Map([[instruction.index, g.number(1)]]);
    if (instruction.op === "select") return this.choose(instruction);
    const result = new Map<number, Ref>();
    for (const [shared, slope] of this.slopesToShared(ref)) {
      for (const [state, inner] of this.gradient(shared)) {
        const term = g.mul(slope, inner);
        const sum = result.get(state);
        result.set(state, sum === undefined ? term : g.add(sum, term));
      }
    }
    return result;
  }

  private choose({ a, b, c, d }: Extract<Instruction, { op: "select" }>): Gradient {
    const left = this.gradient(c);
    const right = this.gradient(d);
    const zero = this.graph.number(0);
    const states = new Set([...left.keys(), ...right.keys()]);
    return new Map(
      [...states].map((state) => [
        state,
        this.graph.select(a, b, left.get(state) ?? zero, right.get(state) ?? zero),
      ]),
    );
  }

  /** Slopes of one value by the shared values nearest below it. */
  private slopesToShared(root: Ref): Map<Ref, Ref> {
    const g = this.graph;
    const open = new Map<Ref, Ref>([[root, g.number(1)]]);
    const shared = new Map<Ref, Ref>();
    while (open.size > 0) {
      // operands stand before what uses them: the last is complete when its turn comes
      const ref = Math.max(...open.keys());
      const slope = open.get(ref) as Ref;
      open.delete(ref);
      if (ref !== root && this.isShared(ref)) {
        shared.set(ref, slope);
        continue;
      }
      for (const [operand, partial] of this.partials(ref, slope)) {
        if (!this.moving[operand]) continue;
        const sum = open.get(operand);
        open.set(operand, sum === undefined ? partial() : g.add(sum, partial()));
      }
    }
    return shared;
  }

  private isShared(ref: Ref): boolean {
    const { op } = this.graph.instructions[ref] as Instruction;
    return op === "load" || op === "select" || (this.uses[ref] as number) > 1;
  }

  /** Operands and how a slope passes to each, made only where it is needed. */
  private partials(ref: Ref, slope: Ref): readonly (readonly [Ref, () => Ref])[] {
    const g = this.graph;
    const instruction = g.instructions[ref] as Instruction;
    switch (instruction.op) {
      case "number":
      case "load":
      case "select":
      // between its jumps it does not move
      case "floor":
      case "held":
        return [];
      case "add":
        return [
          [instruction.a, () => slope],
          [instruction.b, () => slope],
        ];
      case "sub":
        return [
          [instruction.a, () => slope],
          [instruction.b, () => g.neg(slope)],
        ];
      case "mul":
        return [
          [instruction.a, () => g.mul(slope, instruction.b)],
          [instruction.b, () => g.mul(slope, instruction.a)],
        ];
      case "div": {
        const overDivisor = () => g.mul(slope, g.div(g.number(1), instruction.b));
        return [
          [instruction.a, overDivisor],
          [instruction.b, () => g.neg(g.mul(overDivisor(), ref))],
        ];
      }
      case "neg":
        return [[instruction.a, () => g.neg(slope)]];
      case "sqrt":
        return [[instruction.a, () => g.mul(slope, g.div(g.number(0.5), ref))]];
      case "abs":
        return [[instruction.a, () => g.select(instruction.a, g.number(0), g.neg(slope), slope)]];
      case "exp":
        return [[instruction.a, () => g.mul(slope, ref)]];
      case "ln":
        return [[instruction.a, () => g.div(slope, instruction.a)]];
    }
  }
}
