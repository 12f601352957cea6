import type { ArrayName } from "../compile/graph.js";
import type { Backend, BlockArrays, Kernel } from "../compile/kernel.js";
import type { Block, Model, Shape } from "../compile/model.js";
import type { Timetable } from "./timetable.js";

/** A block with its arrays filled: the one scratchpad of a run, allocated here and nowhere else. */
export interface RunningBlock {
  readonly block: Block;
  readonly arrays: BlockArrays;
  readonly kernels: Readonly<Record<KernelName, Kernel>>;
}

const kernelNames = ["fixed", "driven", "rate", "factor", "solve", "jacobian", "signal"] as const;
type KernelName = (typeof kernelNames)[number];

const kernelCache = new WeakMap<Backend, Map<string, Record<KernelName, Kernel>>>();

function kernelsOf(shape: Shape, backend: Backend): Record<KernelName, Kernel> {
  let byKey = kernelCache.get(backend);
  if (byKey === undefined) {
    byKey = new Map();
    kernelCache.set(backend, byKey);
  }
  let kernels = byKey.get(shape.key);
  if (kernels === undefined) {
    const entries = kernelNames.map((name) => [name, backend(shape[name])]);
    kernels = Object.fromEntries(entries) as Record<KernelName, Kernel>;
    byKey.set(shape.key, kernels);
  }
  return kernels;
}

/** Allocates a block's arrays and computes what its parameters alone decide. */
function startBlock(block: Block, parameters: ReadonlyMap<string, number>, backend: Backend): RunningBlock {
  const states = block.states.length;
  const sizes: Record<ArrayName, number> = {
    state: states,
    input: block.inputs.length,
    parameter: block.parameters.length,
    fixed: block.shape.sizes.fixed,
    driven: block.shape.sizes.driven,
    rate: states,
    scale: 1,
    factor: block.shape.sizes.factor,
    vector: states,
    signal: block.signals.length,
  };
  const arrays = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, new Float64Array(size)]),
  ) as Record<ArrayName, Float64Array>;
  block.parameters.forEach((id, index) => {
    const value = parameters.get(id);
    if (value === undefined) throw new Error(`Parameter ${id} has no value.`);
    arrays.parameter[index] = value;
  });
  const kernels = kernelsOf(block.shape, backend);
  kernels.fixed(arrays);
  return { block, arrays, kernels };
}

/** All blocks of a model and the inputs that drive them. */
export class RunningModel {
  readonly blocks: readonly RunningBlock[];
  private readonly inputs: Float64Array;
  private readonly gather: readonly Int32Array[];
  private drivenAt = Number.NaN;

  constructor(
    readonly model: Model,
    parameters: ReadonlyMap<string, number>,
    readonly timetable: Timetable,
    backend: Backend,
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

  /** Sets the inputs of the instant `time` in every block, and what depends on them alone. */
  drive(time: number): void {
    if (time === this.drivenAt) return;
    this.drivenAt = time;
    this.timetable.evaluate(time, this.inputs);
    for (let b = 0; b < this.blocks.length; b++) {
      const { arrays, kernels } = this.blocks[b] as RunningBlock;
      const indices = this.gather[b] as Int32Array;
      for (let k = 0; k < indices.length; k++) arrays.input[k] = this.inputs[indices[k] as number] as number;
      kernels.driven(arrays);
    }
  }
}
