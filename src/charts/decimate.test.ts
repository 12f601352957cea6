import { describe, expect, it } from "vitest";
import { bin, decimate, indexWindow } from "./decimate.js";

const times = Float64Array.from({ length: 100_001 }, (_, k) => k / 100);

describe("decimation", () => {
  it("keeps every spike, up and down, at its own time", () => {
    const values = times.map((t) => Math.sin(t / 50));
    values[43_217] = 40;
    values[70_001] = -55;
    const points = decimate({ times, values }, 0, 1000, 700);
    expect(points.values.length).toBeLessThanOrEqual(2 * 700);
    expect(points.times[points.values.indexOf(40)]).toBe(432.17);
    expect(points.times[points.values.indexOf(-55)]).toBe(700.01);
  });

  it("keeps the least and the greatest of every column, in the order they came", () => {
    const values = times.map((_, k) => (k * 7919) % 1013);
    const columns = 250;
    const points = decimate({ times, values }, 0, 1000, columns);
    const { least } = bin({ times, values }, 0, 1000, columns);
    const kept = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    points.times.forEach((t, n) => {
      const column = Math.min(columns - 1, Math.floor(t * (columns / 1000)));
      kept[column] = Math.min(kept[column], points.values[n]);
    });
    expect(kept).toEqual(least);
    expect(points.times).toEqual([...points.times].sort((a, b) => a - b));
  });

  it("leaves few samples as they are", () => {
    const points = decimate({ times: [0, 1, 2, 3], values: [5, 6, 7, 8] }, 1, 2, 100);
    expect(points).toEqual({ times: [1, 2], values: [6, 7] });
  });

  it("breaks the line once where values are missing", () => {
    const values = [1, Number.NaN, Number.NaN, 4];
    expect(decimate({ times: [0, 1, 2, 3], values }, 0, 3, 100).values).toEqual([1, Number.NaN, 4]);
  });

  it("finds the samples between two instants, both included", () => {
    expect(indexWindow([0, 1, 2, 3, 4], 1, 3)).toEqual([1, 4]);
  });

  it("holds a value through columns without a sample", () => {
    expect([...bin({ times: [0, 5], values: [1, 0] }, 0, 10, 4).mean]).toEqual([1, 1, 0, 0]);
  });
});
