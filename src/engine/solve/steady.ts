import type { RunningBlock, RunningModel } from "./running.js";

/** largest rate, in units of the state per second, at which a state counts as at rest */
const atRest = 1e-10;
const firstStep_s = 1e-3;
/** a valve across which nearly nothing presses takes ages to shut */
const longestStep_s = 1e12;
/** a step may change a state by this share of itself plus one unit */
const boldness = 0.3;
const attempts = 2000;

/** Nothing rests under these inputs, as far as was looked: something goes on by itself. */
export class NoRest extends Error {}

/**
 * Lets every block come to rest under the inputs of `time`: implicit Euler steps that grow as the rates die away.
 * Accumulators start again from zero. Throws when no rest is found.
 */
export function settle(model: RunningModel, time: number): void {
  model.drive(time);
  for (const running of model.blocks) settleBlock(running, time);
}

function settleBlock({ block, arrays, kernels }: RunningBlock, time: number): void {
  const { state, rate, vector, scale } = arrays;
  const before = state.slice();
  const earlier = state.slice();
  const moving = block.states.map(({ role }) => role !== "accumulator");
  const savedScale = scale[0] as number;
  let step = firstStep_s;
  for (let attempt = 0; attempt < attempts; attempt++) {
    scale[0] = step;
    kernels.factor(arrays);
    const largest = rate.reduce((most, r, i) => (moving[i] ? Math.max(most, Math.abs(r)) : most), 0);
    // a step that emptied a vein beyond its last drop is taken back
    if (!Number.isFinite(largest)) {
      state.set(before);
      step *= 0.25;
      continue;
    }
    if (largest < atRest) {
      state.forEach((_, i) => {
        if (!moving[i]) state[i] = 0;
      });
      scale[0] = savedScale;
      return;
    }
    vector.forEach((_, i) => {
      vector[i] = step * (rate[i] as number);
    });
    earlier.set(before);
    before.set(state);
    kernels.solve(arrays);
    // so is one that ended where nothing can be solved any more
    if (!vector.every(Number.isFinite)) {
      state.set(earlier);
      before.set(earlier);
      step *= 0.25;
      continue;
    }
    const timid = before.every((y, i) => !moving[i] || Math.abs(vector[i]) <= boldness * (Math.abs(y) + 1));
    if (!timid) state.set(before);
    step = timid ? Math.min(longestStep_s, 2 * step) : 0.25 * step;
  }
  throw new NoRest(`No state of rest was found for the inputs at ${time} s.`);
}
