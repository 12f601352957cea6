import { describe, expect, it } from "vitest";
import { Rows } from "./rows.js";

const stretch = (from_s: number, until_s: number, ...means: number[]) => ({
  from_s,
  until_s,
  means: Float64Array.from(means),
  lows: Float64Array.from(means),
  highs: Float64Array.from(means),
});

describe("rows of a day's signals", () => {
  it("are one for each stretch, of the signals asked for", () => {
    const seen: Float64Array[] = [];
    const rows = new Rows([2, 0], 0, (row) => seen.push(row));
    rows.add(stretch(0, 4, 1, 2, 3));
    rows.add(stretch(4, 10, 5, 6, 7));
    rows.end();
    expect(seen.map((row) => [...row])).toEqual([
      [0, 4, 3, 1],
      [4, 10, 7, 5],
    ]);
    expect([...rows.column(2)]).toEqual([3, 7]);
  });

  it("span at least the interval that is asked for, each stretch weighed by its length", () => {
    const rows = new Rows([0], 10);
    rows.add(stretch(0, 4, 1));
    rows.add(stretch(4, 12, 4));
    rows.add(stretch(12, 15, 9));
    rows.end();
    expect([0, 1, 2].map((k) => [...rows.column(k)])).toEqual([
      [0, 12],
      [12, 15],
      [3, 9],
    ]);
  });

  it("are handed on to the last, and kept in a number that does not grow with the hours", () => {
    let handedOn = 0;
    const rows = new Rows([0], 0, () => handedOn++, 100);
    const most = [1000, 50_000].map((until) => {
      for (let k = handedOn; k < until; k++) rows.add(stretch(k, k + 1, k % 2));
      return rows.column(0).length;
    });
    rows.end();
    expect(handedOn).toBe(50_000);
    for (const count of most) expect(count).toBeLessThanOrEqual(100);
    const [from, until, mean] = [0, 1, 2].map((k) => rows.column(k));
    expect([from![0], until!.at(-1)]).toEqual([0, 50_000]);
    const sum = mean!.reduce((all, value, k) => all + value * (until![k]! - from![k]!), 0);
    expect(sum).toBeCloseTo(25_000, 6);
  });

  it("go on from a checkpoint as if nothing had been", () => {
    const [whole, first, second] = [0, 0, 0].map(() => new Rows([0], 3, undefined, 8));
    for (let k = 0; k < 50; k++) whole!.add(stretch(k, k + 1, k * k));
    for (let k = 0; k < 23; k++) first!.add(stretch(k, k + 1, k * k));
    second!.restore(structuredClone(first!.checkpoint()));
    for (let k = 23; k < 50; k++) second!.add(stretch(k, k + 1, k * k));
    expect(second!.checkpoint()).toEqual(whole!.checkpoint());
  });
});
