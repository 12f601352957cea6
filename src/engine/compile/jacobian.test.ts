import { describe, expect, it } from "vitest";
import { sequence } from "../../../validation/invariants/random.js";
import { legsAnyhow } from "../../study/fixtures/leg.js";
import type { RunningBlock } from "../solve/running.js";

/** J as rows of numbers, at the block's present state. */
function jacobianOf({ block, arrays, kernels }: RunningBlock): number[][] {
  kernels.jacobian(arrays);
  const n = block.states.length;
  const matrix = Array.from({ length: n }, () => Array.from(block.states, () => 0));
  block.shape.jacobianEntries.forEach(([row, column], entry) => {
    matrix[row]![column] = arrays.factor[entry] as number;
  });
  return matrix;
}

/** Rates when one state stands a little off. */
function ratesAt({ arrays, kernels }: RunningBlock, index: number, value: number): Float64Array {
  const kept = arrays.state[index] as number;
  arrays.state[index] = value;
  kernels.rate(arrays);
  arrays.state[index] = kept;
  return arrays.rate.slice();
}

const seeds = [1, 2, 3, 4, 5];
const anyLegs = (seed: number) => legsAnyhow(sequence(seed)).blocks;

describe("the Jacobian of two legs at random states", () => {
  // central differences over δ = 2e-6 miss δ² f‴ / 6 and, where a law bends (a valve about no pressure), δ times the
  // change of its slope: some 1e-5 of the largest slope of their column; a wrong derivative misses by about one
  const tolerance = 1e-4;

  it.each(seeds)("equals the finite differences of the rates, seed %i", (seed) => {
    for (const running of anyLegs(seed)) {
      const { block, arrays } = running;
      const matrix = jacobianOf(running);
      block.states.forEach(({ id }, column) => {
        const value = arrays.state[column] as number;
        const delta = 2e-6 * Math.max(1, Math.abs(value));
        const up = ratesAt(running, column, value + delta);
        const down = ratesAt(running, column, value - delta);
        const exact = matrix.map((row) => row[column] as number);
        const scale = Math.max(1, ...exact.map(Math.abs));
        exact.forEach((slope, row) => {
          const difference = ((up[row] as number) - (down[row] as number)) / (2 * delta);
          const place = `rate of ${block.states[row]!.id} by ${id}`;
          expect(Math.abs(slope - difference) / scale, place).toBeLessThan(tolerance);
        });
      });
    }
  });

  it("has entries where states touch and nowhere else", () => {
    for (const { block } of anyLegs(1)) {
      const n = block.states.length;
      const places = block.shape.jacobianEntries.map(([row, column]) => row * n + column);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBeLessThan(0.25 * n * n);
    }
  });

  it("takes from one volume what it gives to another: its columns of volumes sum to nothing", () => {
    for (const running of anyLegs(2)) {
      const { block } = running;
      const matrix = jacobianOf(running);
      for (const { terms } of block.conserved) {
        block.states.forEach((_, column) => {
          const slopes = terms.map(({ state, weight }) => {
            const row = block.states.findIndex(({ id }) => id === state);
            return weight * (matrix[row]![column] as number);
          });
          const size = Math.max(1, ...slopes.map(Math.abs));
          // a sum of as many terms as there are volumes, each rounded
          expect(Math.abs(slopes.reduce((a, b) => a + b, 0)) / size).toBeLessThan(100 * Number.EPSILON);
        });
      }
    }
  });
});

describe("the factors of I − h·J", () => {
  // elimination without a search for pivots may lose some digits; six must be left, at every step that is taken
  const tolerance = 1e-9;

  it.each([0.0003, 0.0015, 0.003])("solve their own equations at scale %d s", (scale) => {
    for (const seed of seeds) {
      for (const running of anyLegs(seed)) {
        const { arrays, kernels, block } = running;
        const matrix = jacobianOf(running);
        const next = sequence(seed);
        const right = Float64Array.from(block.states, () => next() - 0.5);
        arrays.scale[0] = scale;
        arrays.vector.set(right);
        kernels.factor(arrays);
        kernels.solve(arrays);
        const solution = arrays.vector;
        matrix.forEach((row, i) => {
          const terms = row.map((slope, j) => -scale * slope * (solution[j] as number));
          const residual = (solution[i] as number) + terms.reduce((a, b) => a + b, 0) - (right[i] as number);
          const size = Math.max(1, Math.abs(solution[i] as number), ...terms.map(Math.abs));
          expect(Math.abs(residual) / size, `row ${block.states[i]!.id}, seed ${seed}`).toBeLessThan(
            tolerance,
          );
        });
      }
    }
  });
});
