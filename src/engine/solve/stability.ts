import { exp, ln } from "../../quantity/elementary.js";
import type { RunningBlock, RunningModel } from "./running.js";

/** RK4 is stable on the negative real axis to −2.785 (hairer-wanner-1996, IV.2) */
const realAxisOfRungeKutta = 2.785;
/** what is kept in hand for states that no probe has seen: of a thousand random legs one needed 0.56 */
const margin = 0.5;

/** Largest |eigenvalue| of the Jacobian at the present state and inputs, 1/s, by power iteration over every block. */
export function spectralRadius(model: RunningModel): number {
  return Math.max(...model.blocks.map(blockRadius));
}

function blockRadius({ block, arrays, kernels }: RunningBlock): number {
  kernels.jacobian(arrays);
  const entries = block.shape.jacobianEntries;
  const n = block.states.length;
  let vector = new Float64Array(n).map((_, i) => 1 + (i % 7) / 7);
  let logGrowth = 0;
  const iterations = 200;
  for (let k = 0; k < iterations; k++) {
    const next = new Float64Array(n);
    entries.forEach(([row, column], e) => {
      next[row] = (next[row] as number) + (arrays.factor[e] as number) * (vector[column] as number);
    });
    const norm = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    if (norm === 0) return 0;
    // the first half only turns the vector towards the fastest mode
    if (k >= iterations / 2) logGrowth += ln(norm);
    vector = next.map((x) => x / norm);
  }
  return exp(logGrowth / (iterations / 2));
}

/** Largest step of the explicit method, s, for a fastest mode of `radius` 1/s. */
export const explicitLimit = (radius: number): number => (margin * realAxisOfRungeKutta) / radius;
