import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Piece, Timetable } from "./timetable.js";

const step_s = 0.1;
const piece = (values: readonly number[], periodic: boolean, from_s = 0): Piece => ({
  from_s,
  // a course holds one value before its span and two after it
  to_s: from_s + step_s * (periodic ? 1e6 : values.length - 3),
  step_s,
  periodic,
  samples: { x: Float64Array.from(values) },
});

function course(...pieces: readonly Piece[]): (time: number) => number {
  const timetable = new Timetable(["x"], pieces);
  const out = new Float64Array(1);
  return (time) => {
    timetable.evaluate(time, out);
    return out[0] as number;
  };
}

/** a weighted sum of four values, each rounded */
const rounding = 8 * Number.EPSILON;
const seeded = { seed: 20261, numRuns: 100 };
const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 8, maxLength: 20 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("a piece that holds its inputs", () => {
  it("is told from those in which they move", () => {
    const one = { from_s: 0, to_s: 9, step_s: 9, periodic: false, samples: { x: Float64Array.of(3.7) } };
    const other = { ...one, from_s: 9, to_s: 18 };
    const timetable = new Timetable(["x"], [one, other, piece([1, 2, 3, 4, 5, 6], false, 18)]);
    expect([0, 8.9, 9, 17, 18, 18.2, 3].map((time) => timetable.heldBy(time))).toEqual([
      0, 0, 1, 1, -1, -1, 0,
    ]);
  });
});

describe("a course of inputs over time", () => {
  it("holds a constant", () => {
    const single = course({
      from_s: 0,
      to_s: 9,
      step_s: 9,
      periodic: false,
      samples: { x: Float64Array.of(3.7) },
    });
    expect([single(0), single(4.56), single(9)]).toEqual([3.7, 3.7, 3.7]);
    const sampled = course(piece(Array(8).fill(3.7), false));
    for (const time of [0, 0.123, 0.25, 0.5])
      expect(Math.abs(sampled(time) - 3.7)).toBeLessThan(3.7 * rounding);
  });

  it("follows a straight line exactly", () => {
    // sample k stands at (k − 1) · step
    const line = course(
      piece(
        Array.from({ length: 13 }, (_, k) => 2 + 5 * (k - 1) * step_s),
        false,
      ),
    );
    for (const time of [0, 0.033, 0.1, 0.55, 0.999]) {
      expect(Math.abs(line(time) - (2 + 5 * time))).toBeLessThan(7 * rounding);
    }
  });

  it("at a sample takes a sixth of each neighbour and two thirds of itself", () => {
    const bump = course(piece([0, 0, 0, 1, 0, 0, 0, 0], false));
    expect(bump(2 * step_s)).toBeCloseTo(2 / 3, 14);
    expect(bump(1 * step_s)).toBeCloseTo(1 / 6, 14);
    expect(bump(3 * step_s)).toBeCloseTo(1 / 6, 14);
  });

  it("never goes beyond its values", () => {
    fc.assert(
      fc.property(values, share, fc.boolean(), (list, at, periodic) => {
        const x = course(piece(list, periodic));
        const got = x(at * step_s * (list.length - 3));
        expect(got).toBeLessThanOrEqual(Math.max(...list) + 100 * rounding);
        expect(got).toBeGreaterThanOrEqual(Math.min(...list) - 100 * rounding);
      }),
      seeded,
    );
  });

  it("repeats after its period, as a stride does", () => {
    fc.assert(
      fc.property(values, share, fc.integer({ min: 1, max: 50 }), (list, at, rounds) => {
        const x = course(piece(list, true));
        const period = list.length * step_s;
        const time = at * period;
        // the argument itself is rounded: 1e-16 of the time, times the steepest slope
        const tolerance = (200 * (rounds * period + 1) * rounding) / step_s;
        expect(Math.abs(x(time + rounds * period) - x(time))).toBeLessThan(tolerance);
      }),
      seeded,
    );
  });

  it("bends without a break: value, slope and curvature agree on both sides of every sample", () => {
    fc.assert(
      fc.property(values, fc.boolean(), (list, periodic) => {
        const x = course(piece(list, periodic));
        const d = 0.25 * step_s;
        const last = list.length - 4;
        for (let k = 1; k < last; k++) {
          const at = k * step_s;
          // the second difference of a cubic is its curvature in the middle; curvature is a straight line
          const curvature = (t: number) => (x(t - d) - 2 * x(t) + x(t + d)) / (d * d);
          const before = 2 * curvature(at - d) - curvature(at - 2 * d);
          const after = 2 * curvature(at + d) - curvature(at + 2 * d);
          const [a, b, c] = (periodic ? [k - 1, k, k + 1] : [k, k + 1, k + 2]).map(
            (i) => list[i] as number,
          ) as [number, number, number];
          const closed = (a - 2 * b + c) / (step_s * step_s);
          // differences of values of 100, each rounded, over d²
          const tolerance = (100 * 16 * rounding) / (d * d);
          expect(Math.abs(before - closed)).toBeLessThan(tolerance);
          expect(Math.abs(after - closed)).toBeLessThan(tolerance);
          const slope = (t: number, sign: number) =>
            (sign * (-3 * x(t) + 4 * x(t + sign * d) - x(t + 2 * sign * d))) / (2 * d);
          // one-sided slopes of a cubic miss d² f‴ / 3, and f‴ is at most 8 · 100 / step³
          const slopeTolerance = (d * d * 8 * 100) / step_s ** 3;
          expect(Math.abs(slope(at, 1) - slope(at, -1))).toBeLessThan(slopeTolerance);
        }
      }),
      seeded,
    );
  });

  it("passes from piece to piece, forwards and backwards", () => {
    const hold = (from_s: number, to_s: number, value: number): Piece => ({
      from_s,
      to_s,
      step_s: to_s - from_s,
      periodic: false,
      samples: { x: Float64Array.of(value) },
    });
    const pieces = [hold(0, 1, 10), hold(1, 3, 20), hold(3, 4, 30)];
    const x = course(...pieces);
    expect([0.5, 2, 3.5, 1, 0, 3, 99].map(x)).toEqual([10, 20, 30, 20, 10, 30, 30]);
    expect(new Timetable(["x"], pieces).end_s).toBe(4);
  });

  it("says which input it was not given", () => {
    const timetable = new Timetable(["x", "y"], [piece([0, 0, 0, 0], false, 2)]);
    expect(() => timetable.valuesAt(2)).toThrow("The timetable has no input y at 2 s.");
  });

  it("samples a piece when it is come to, and not again while it is lived", () => {
    let asked = 0;
    const told = (from_s: number): Piece => ({
      from_s,
      to_s: from_s + 1,
      step_s: 1,
      periodic: false,
      get samples() {
        asked++;
        return { x: Float64Array.of(from_s) };
      },
    });
    const timetable = new Timetable(["x"], [told(0), told(1), told(2)]);
    expect(asked).toBe(0);
    // back and forth over the end of a piece, as a step that is cut there
    const values = [0, 0.9, 1.1, 0.9, 1.1, 2].map((time) => timetable.valuesAt(time)[0]);
    expect(values).toEqual([0, 0, 1, 0, 1, 2]);
    expect(asked).toBe(3);
  });
});
