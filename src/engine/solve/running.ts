import type { ArrayName } from "../compile/graph.js";
import { type Backend, type BlockArrays, javascript, type Kernel } from "../compile/kernel.js";
import { assemble, type AssembledModule, instantiate } from "../compile/webassembly.js";
import type { Block, Model, Shape } from "../compile/model.js";
import type { Timetable } from "./timetable.js";

/** A block with its arrays filled: the one scratchpad of a run, allocated here and nowhere else. */
export interface RunningBlock {
  readonly block: Block;
  readonly arrays: BlockArrays;
  readonly kernels: Kernels;
}

const kernelNames = [
  "fixed",
  "driven",
  "rate",
  "factor",
  "solve",
  "trapezium",
  "backward",
  "first",
  "second",
  "third",
  "fourth",
  "jacobian",
  "signal",
  "balance",
] as const;
export type KernelName = (typeof kernelNames)[number];
type Kernels = Readonly<Record<KernelName, Kernel>>;
type Sizes = Readonly<Record<ArrayName, number>>;

const assembled = new WeakMap<Shape, AssembledModule>();
const generated = new WeakMap<Backend, WeakMap<Shape, Kernels>>();

/** WebAssembly where the platform allows it; the same bits come from every back end. */
function onWebAssembly(shape: Shape, sizes: Sizes): { arrays: BlockArrays; kernels: Kernels } {
  let module = assembled.get(shape);
  if (module === undefined) {
    const programs = kernelNames.map((name) => shape[name]);
    module = assemble(programs, sizes);
    assembled.set(shape, module);
  }
  return instantiate(module, sizes) as { arrays: BlockArrays; kernels: Kernels };
}

function onBackend(shape: Shape, sizes: Sizes, backend: Backend): { arrays: BlockArrays; kernels: Kernels } {
  let byShape = generated.get(backend);
  if (byShape === undefined) {
    byShape = new WeakMap();
    generated.set(backend, byShape);
  }
  let kernels = byShape.get(shape);
  if (kernels === undefined) {
    kernels = Object.fromEntries(
      kernelNames.map((name) => [name, backend(shape[name])]),
    ) as unknown as Kernels;
    byShape.set(shape, kernels);
  }
  const arrays = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, new Float64Array(size)]),
  ) as unknown as BlockArrays;
  return { arrays, kernels };
}

const hasWebAssembly = typeof WebAssembly === "object";

/** Allocates a block's arrays and computes what its parameters alone decide. */
function startBlock(
  block: Block,
  parameters: ReadonlyMap<string, number>,
  backend: Backend | undefined,
): RunningBlock {
  const states = block.states.length;
  const sizes: Sizes = {
    state: states,
    input: block.inputs.length,
    parameter: block.parameters.length,
    fixed: block.shape.sizes.fixed,
    driven: block.shape.sizes.driven,
    rate: states,
    start: states,
    scale: 1,
    factor: block.shape.sizes.factor,
    vector: states,
    signal: block.signals.length,
    balance: block.conserved.length,
  };
  const { arrays, kernels } =
    backend === undefined && hasWebAssembly
      ? onWebAssembly(block.shape, sizes)
      : onBackend(block.shape, sizes, backend ?? javascript);
  block.parameters.forEach((id, index) => {
    const value = parameters.get(id);
    if (value === undefined) throw new Error(`Parameter ${id} has no value.`);
    arrays.parameter[index] = value;
  });
  kernels.fixed(arrays);
  return { block, arrays, kernels };
}

/** All blocks of a model and the inputs that drive them. */
export class RunningModel {
  readonly blocks: readonly RunningBlock[];
  private readonly inputs: Float64Array;
  private readonly gather: readonly Int32Array[];
  private drivenAt = Number.NaN;
  private heldBy = -1;

  constructor(
    readonly model: Model,
    parameters: ReadonlyMap<string, number>,
    readonly timetable: Timetable,
    /** the fastest at hand unless given */
    backend?: Backend,
  ) {
    this.blocks = model.blocks.map((block) => startBlock(block, parameters, backend));
    this.inputs = new Float64Array(timetable.inputs.length);
    const column = new Map(timetable.inputs.map((id, index) => [id, index]));
    this.gather = model.blocks.map((block) =>
      Int32Array.from(block.inputs, (id) => {
        const index = column.get(id);
        if (index === undefined) throw new Error(`Input ${id} is not in the timetable.`);
        return index;
      }),
    );
  }

  /** The inputs as they were last driven, in the order of the timetable. */
  get inputsNow(): Float64Array {
    return this.inputs;
  }

  /** Sets inputs that no timetable tells, until an instant is driven again. */
  suppose(inputs: Float64Array): void {
    this.drivenAt = Number.NaN;
    this.heldBy = -1;
    this.inputs.set(inputs);
    this.spread();
  }

  /** Sets the inputs of the instant `time` in every block, and what depends on them alone. */
  drive(time: number): void {
    if (time === this.drivenAt) return;
    this.drivenAt = time;
    // inputs that hold are told once: what depends on them alone stays as it is
    const heldBy = this.timetable.heldBy(time);
    if (heldBy >= 0 && heldBy === this.heldBy) return;
    this.heldBy = heldBy;
    this.timetable.evaluate(time, this.inputs);
    this.spread();
  }

  private spread(): void {
    for (let b = 0; b < this.blocks.length; b++) {
      const { arrays, kernels } = this.blocks[b] as RunningBlock;
      const indices = this.gather[b] as Int32Array;
      for (let k = 0; k < indices.length; k++) arrays.input[k] = this.inputs[indices[k] as number] as number;
      kernels.driven(arrays);
    }
  }
}
