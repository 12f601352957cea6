import type { RunningBlock, RunningModel } from "./running.js";

export type MethodName = "explicit" | "implicit";

/** Moves every block's state from step n to step n + 1; times are whole multiples of h, so they never drift. */
export type Stepper = (n: number) => void;

/** The classical Runge-Kutta method: explicit, order 4. */
export function rungeKutta(model: RunningModel, h: number): Stepper {
  const work = model.blocks.map(({ arrays }) => ({
    start: new Float64Array(arrays.state.length),
    sum: new Float64Array(arrays.state.length),
  }));

  const stage = (b: number, weight: number, ahead: number): void => {
    const { arrays, kernels } = model.blocks[b] as RunningBlock;
    const { start, sum } = work[b] as (typeof work)[number];
    const { state, rate } = arrays;
    kernels.rate(arrays);
    for (let i = 0; i < state.length; i++) {
      sum[i] = (sum[i] as number) + weight * (rate[i] as number);
      state[i] = (start[i] as number) + ahead * (rate[i] as number);
    }
  };

  return (n) => {
    const count = model.blocks.length;
    for (let b = 0; b < count; b++) {
      const { start, sum } = work[b] as (typeof work)[number];
      start.set((model.blocks[b] as RunningBlock).arrays.state);
      sum.fill(0);
    }
    model.drive(n * h);
    for (let b = 0; b < count; b++) stage(b, 1, 0.5 * h);
    model.drive((n + 0.5) * h);
    for (let b = 0; b < count; b++) stage(b, 2, 0.5 * h);
    for (let b = 0; b < count; b++) stage(b, 2, h);
    model.drive((n + 1) * h);
    for (let b = 0; b < count; b++) {
      stage(b, 1, 0);
      const { start, sum } = work[b] as (typeof work)[number];
      const { state } = (model.blocks[b] as RunningBlock).arrays;
      for (let i = 0; i < state.length; i++) state[i] = (start[i] as number) + (h / 6) * (sum[i] as number);
    }
  };
}

const gamma = 2 - Math.SQRT2;
/** both stages share one matrix I − αh·J */
const alpha = gamma / 2;
const carry = ((1 - gamma) * (1 - gamma)) / (gamma * (2 - gamma));

/**
 * TR-BDF2, linearly implicit: a trapezium to t + γh, then a backward difference to t + h, one Newton iteration each
 * with the Jacobian of the step's start; L-stable, order 2 (bank-1985; hosea-shampine-1996).
 */
export function trBdf2(model: RunningModel, h: number): Stepper {
  const first = model.blocks.map(({ arrays }) => new Float64Array(arrays.state.length));
  const scale = alpha * h;
  for (const { arrays } of model.blocks) arrays.scale[0] = scale;

  return (n) => {
    const count = model.blocks.length;
    model.drive(n * h);
    for (let b = 0; b < count; b++) {
      const { arrays, kernels } = model.blocks[b] as RunningBlock;
      kernels.factor(arrays);
      (first[b] as Float64Array).set(arrays.rate);
    }
    model.drive((n + gamma) * h);
    for (let b = 0; b < count; b++) {
      const { arrays, kernels } = model.blocks[b] as RunningBlock;
      const { state, rate, vector } = arrays;
      const begin = first[b] as Float64Array;
      kernels.rate(arrays);
      for (let i = 0; i < state.length; i++) vector[i] = scale * ((begin[i] as number) + (rate[i] as number));
      kernels.solve(arrays);
      for (let i = 0; i < state.length; i++) {
        state[i] = (state[i] as number) + (vector[i] as number);
        begin[i] = vector[i] as number;
      }
    }
    model.drive((n + 1) * h);
    for (let b = 0; b < count; b++) {
      const { arrays, kernels } = model.blocks[b] as RunningBlock;
      const { state, rate, vector } = arrays;
      const begin = first[b] as Float64Array;
      kernels.rate(arrays);
      for (let i = 0; i < state.length; i++)
        vector[i] = carry * (begin[i] as number) + scale * (rate[i] as number);
      kernels.solve(arrays);
      for (let i = 0; i < state.length; i++) state[i] = (state[i] as number) + (vector[i] as number);
    }
  };
}
