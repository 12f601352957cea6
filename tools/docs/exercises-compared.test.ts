import { describe, expect, it } from "vitest";
import { exercises } from "../../comparisons/exercises.js";
import { rankCorrelation } from "./exercises-compared.js";
import { orderOf, pairsInOrder, publishedRows } from "./published-orders.js";

describe("a rank correlation", () => {
  it("is 1 for the same order however far apart, and -1 for the reverse", () => {
    const values = [3, 40, 5, 600];
    expect(rankCorrelation(values.map((value) => [value, value ** 3]))).toBeCloseTo(1, 12);
    expect(rankCorrelation(values.map((value) => [value, -value]))).toBeCloseTo(-1, 12);
  });

  it("gives ties the mean of their ranks", () => {
    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 over the root of 4.5 times 5
    const pairs = [
      [1, 1],
      [2, 2],
      [2, 3],
      [3, 4],
    ];
    expect(rankCorrelation(pairs)).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});

describe("a published order", () => {
  it("agrees pair by pair; what was printed alike is no pair", () => {
    const pair = (published: number, model: number | null) => ({ published, model });
    expect(pairsInOrder([pair(9, 30), pair(5, 40), pair(1, 2)])).toEqual({ right: 2, all: 3 });
    expect(pairsInOrder([pair(9, 3), pair(9, 4), pair(1, 2)])).toEqual({ right: 2, all: 2 });
    expect(pairsInOrder([pair(9, null), pair(5, 4)])).toEqual({ right: 0, all: 0 });
  });

  it("names exercises that are in the table, and rows whose order can be told", () => {
    const known = new Set(exercises.map(({ id }) => id));
    for (const row of publishedRows) {
      expect(row.exercises.filter((id) => !known.has(id))).toEqual([]);
      expect(orderOf(row).told).toMatch(/^\d+ of [1-9]\d* (pairs|findings)$/);
    }
  });
});
