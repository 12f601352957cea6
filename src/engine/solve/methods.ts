import type { BlockArrays, Kernel } from "../compile/kernel.js";
import { trBdf2Constants } from "../compile/model.js";
import type { KernelName, RunningBlock, RunningModel } from "./running.js";

export type MethodName = "explicit" | "implicit";

/** Moves every block's state from step n to step n + 1; times are whole multiples of h, so they never drift. */
export type Stepper = (n: number) => void;

/** A method is what its kernels do at which share of the step, and what they take for `scale`. */
interface Method {
  readonly scale: number;
  readonly stages: readonly { readonly at: number; readonly kernels: readonly KernelName[] }[];
}

/** The classical Runge-Kutta method: explicit, order 4. */
const classical: Method = {
  scale: 1,
  stages: [
    { at: 0, kernels: ["first"] },
    { at: 0.5, kernels: ["second", "third"] },
    { at: 1, kernels: ["fourth"] },
  ],
};

/**
 * TR-BDF2, linearly implicit: a trapezium to t + γh, then a backward difference to t + h, one Newton iteration each
 * with the Jacobian of the step's start; L-stable, order 2 (bank-1985; hosea-shampine-1996).
 */
const linearlyImplicit: Method = {
  scale: trBdf2Constants.alpha,
  stages: [
    { at: 0, kernels: ["factor"] },
    { at: trBdf2Constants.gamma, kernels: ["trapezium", "solve"] },
    { at: 1, kernels: ["backward", "solve"] },
  ],
};

export const rungeKutta = (model: RunningModel, h: number): Stepper => stepper(model, h, classical);
export const trBdf2 = (model: RunningModel, h: number): Stepper => stepper(model, h, linearlyImplicit);

/** a step that empties a vein beyond its last drop, or throws a valve open, is cut into twice as many parts, up to these */
const mostParts = 4096;
/** how far beyond 0 and 1 a step may carry a share; the next one brings it back */
const slack = 0.5;

function stepper(model: RunningModel, h: number, { scale, stages }: Method): Stepper {
  const { blocks } = model;
  for (const { arrays } of blocks) arrays.scale[0] = scale * h;
  const times = stages.map(({ at }) => at);
  // by stage and block, so that nothing is looked up while stepping
  const calls: readonly (readonly (readonly Kernel[])[])[] = stages.map(({ kernels }) =>
    blocks.map((block) => kernels.map((name) => block.kernels[name])),
  );
  const limits = blocks.map(limitsOf);
  const before = blocks.map(({ arrays }) => new Float64Array(arrays.state.length));

  /** One block alone through step n again, in parts small enough that it ends within its limits. */
  const inParts = (n: number, b: number): void => {
    const { arrays } = blocks[b];
    before[b].set(arrays.start);
    for (let parts = 2; parts <= mostParts; parts *= 2) {
      arrays.state.set(before[b]);
      arrays.scale[0] = (scale * h) / parts;
      for (let part = 0; part < parts; part++) {
        for (let s = 0; s < times.length; s++) {
          model.drive((n + (part + times[s]) / parts) * h);
          for (const kernel of calls[s][b]) kernel(arrays);
        }
        if (!isSound(arrays, limits[b])) break;
      }
      if (isSound(arrays, limits[b])) break;
    }
    arrays.scale[0] = scale * h;
    if (!isSound(arrays, limits[b])) {
      throw new Error(`The run left finite numbers before ${(n + 1) * h} s; a smaller step may hold it.`);
    }
  };

  return (n) => {
    for (let s = 0; s < times.length; s++) {
      model.drive((n + times[s]) * h);
      for (let b = 0; b < blocks.length; b++) {
        const { arrays } = blocks[b];
        const own = calls[s][b];
        for (let k = 0; k < own.length; k++) own[k](arrays);
      }
    }
    for (let b = 0; b < blocks.length; b++) if (!isSound(blocks[b].arrays, limits[b])) inParts(n, b);
  };
}

/** Where a block keeps what cannot be less than nothing, and what is a share of something. */
interface Limits {
  readonly stored: Int32Array;
  readonly shares: Int32Array;
}

function limitsOf({ block }: RunningBlock): Limits {
  const stored = new Set(
    block.conserved.flatMap(({ terms }) => terms.filter((term) => term.stored).map(({ state }) => state)),
  );
  const where = (is: (state: (typeof block.states)[number]) => boolean) =>
    Int32Array.from(block.states.flatMap((state, index) => (is(state) ? [index] : [])));
  return { stored: where(({ id }) => stored.has(id)), shares: where(({ role }) => role === "share") };
}

/** Every stored volume is more than nothing and every share about one; a NaN is neither. */
function isSound({ state }: BlockArrays, { stored, shares }: Limits): boolean {
  for (let k = 0; k < stored.length; k++) if (!(state[stored[k]] > 0)) return false;
  for (let k = 0; k < shares.length; k++) {
    const share = state[shares[k]];
    if (!(share > -slack && share < 1 + slack)) return false;
  }
  return true;
}
