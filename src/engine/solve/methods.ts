import { trBdf2Constants } from "../compile/model.js";
import type { RunningModel } from "./running.js";

export type MethodName = "explicit" | "implicit";

/** Moves every block's state from step n to step n + 1; times are whole multiples of h, so they never drift. */
export type Stepper = (n: number) => void;

/** The classical Runge-Kutta method: explicit, order 4. */
export function rungeKutta(model: RunningModel, h: number): Stepper {
  const { blocks } = model;
  const count = blocks.length;
  for (const { arrays } of blocks) arrays.scale[0] = h;
  return (n) => {
    model.drive(n * h);
    for (let b = 0; b < count; b++) blocks[b].kernels.first(blocks[b].arrays);
    model.drive((n + 0.5) * h);
    for (let b = 0; b < count; b++) blocks[b].kernels.second(blocks[b].arrays);
    for (let b = 0; b < count; b++) blocks[b].kernels.third(blocks[b].arrays);
    model.drive((n + 1) * h);
    for (let b = 0; b < count; b++) blocks[b].kernels.fourth(blocks[b].arrays);
  };
}

/**
 * TR-BDF2, linearly implicit: a trapezium to t + γh, then a backward difference to t + h, one Newton iteration each
 * with the Jacobian of the step's start; L-stable, order 2 (bank-1985; hosea-shampine-1996).
 */
export function trBdf2(model: RunningModel, h: number): Stepper {
  const { blocks } = model;
  const count = blocks.length;
  const { gamma, alpha } = trBdf2Constants;
  for (const { arrays } of blocks) arrays.scale[0] = alpha * h;
  return (n) => {
    model.drive(n * h);
    for (let b = 0; b < count; b++) blocks[b].kernels.factor(blocks[b].arrays);
    model.drive((n + gamma) * h);
    for (let b = 0; b < count; b++) {
      const { arrays, kernels } = blocks[b];
      kernels.trapezium(arrays);
      kernels.solve(arrays);
    }
    model.drive((n + 1) * h);
    for (let b = 0; b < count; b++) {
      const { arrays, kernels } = blocks[b];
      kernels.backward(arrays);
      kernels.solve(arrays);
    }
  };
}
