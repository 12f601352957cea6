import type { ArrayName, Graph, Instruction, Ref } from "./graph.js";
import { operands } from "./graph.js";

interface Store {
  readonly array: ArrayName;
  readonly index: number;
  readonly value: Ref;
}

/** Instructions in order, references local to the program, and what is written where at the end. */
export interface Program {
  readonly name: string;
  readonly instructions: readonly Instruction[];
  readonly stores: readonly Store[];
}

/** When a value can first be known: with the parameters, with the inputs of an instant, or only with the state. */
const enum Stage {
  Fixed,
  Driven,
  State,
}

const stageOfArray: Readonly<Record<ArrayName, Stage>> = {
  parameter: Stage.Fixed,
  fixed: Stage.Fixed,
  input: Stage.Driven,
  driven: Stage.Driven,
  state: Stage.State,
  rate: Stage.State,
  start: Stage.State,
  scale: Stage.State,
  factor: Stage.State,
  vector: Stage.State,
  signal: Stage.State,
  balance: Stage.State,
};

/**
 * Splits requested stores of one graph by the time their parts can be known: everything that depends on parameters
 * alone moves to the program `fixed`, everything that needs inputs too to `driven`; the rest stays.
 */
export class Stager {
  private readonly stages: Stage[] = [];
  private readonly fixedSlots = new Map<Ref, number>();
  private readonly drivenSlots = new Map<Ref, number>();

  constructor(private readonly graph: Graph) {
    for (const instruction of graph.instructions) {
      const own = instruction.op === "load" ? stageOfArray[instruction.array] : Stage.Fixed;
      this.stages.push(
        operands(instruction).reduce<Stage>(
          (latest, ref) => Math.max(latest, this.stages[ref] as Stage),
          own,
        ),
      );
    }
  }

  /** A program of the state stage; what it needs from earlier stages is given a slot there. */
  program(name: string, stores: readonly Store[]): Program {
    return this.extract(name, stores, Stage.State);
  }

  /** The two earlier programs, to be asked for after all others. */
  earlier(): { fixed: Program; driven: Program } {
    const driven = this.extract("driven", this.slotStores("driven", this.drivenSlots), Stage.Driven);
    const fixed = this.extract("fixed", this.slotStores("fixed", this.fixedSlots), Stage.Fixed);
    return { fixed, driven };
  }

  private slotStores(array: "fixed" | "driven", slots: ReadonlyMap<Ref, number>): Store[] {
    return [...slots].map(([value, index]) => ({ array, index, value }));
  }

  private extract(name: string, stores: readonly Store[], stage: Stage): Program {
    const instructions: Instruction[] = [];
    const local = new Map<Ref, Ref>();
    const emit = (instruction: Instruction): Ref => instructions.push(instruction) - 1;
    const visit = (ref: Ref): Ref => {
      const done = local.get(ref);
      if (done !== undefined) return done;
      const instruction = this.graph.instructions[ref] as Instruction;
      const isLeaf = instruction.op === "number" || instruction.op === "load";
      const own = this.stages[ref] as Stage;
      const placed =
        isLeaf &&
        own <= stage &&
        !(instruction.op === "load" && instruction.array === "input" && stage === Stage.State)
          ? emit(instruction)
          : own < stage
            ? emit(this.slot(ref, own))
            : emit(renumber(instruction, visit));
      local.set(ref, placed);
      return placed;
    };
    const placedStores = stores.map((store) => ({ ...store, value: visit(store.value) }));
    return { name, instructions, stores: placedStores };
  }

  private slot(ref: Ref, stage: Stage): Instruction {
    const [array, slots] =
      stage === Stage.Fixed ? (["fixed", this.fixedSlots] as const) : (["driven", this.drivenSlots] as const);
    const index = slots.get(ref) ?? slots.size;
    slots.set(ref, index);
    return { op: "load", array, index };
  }
}

function renumber(instruction: Instruction, visit: (ref: Ref) => Ref): Instruction {
  switch (instruction.op) {
    case "number":
    case "load":
      return instruction;
    case "add":
    case "sub":
    case "mul":
    case "div":
      return { ...instruction, a: visit(instruction.a), b: visit(instruction.b) };
    case "select":
      return {
        ...instruction,
        a: visit(instruction.a),
        b: visit(instruction.b),
        c: visit(instruction.c),
        d: visit(instruction.d),
      };
    default:
      return { ...instruction, a: visit(instruction.a) };
  }
}
