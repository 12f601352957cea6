import { expect, it } from "vitest";
import { correlation } from "./correlation.js";

it("what rises evenly together correlates fully, what falls as the other rises inversely", () => {
  const rising = [
    [1, 10],
    [2, 20],
    [5, 50],
  ] as const;
  expect(correlation(rising)).toBeCloseTo(1, 12);
  expect(correlation(rising.map(([x, y]) => [x, -y] as const))).toBeCloseTo(-1, 12);
});

it("one that turns back correlates in part", () => {
  // deviations −1, 0, 1 and −1, 1, 0
  const pairs = [
    [0, 1],
    [1, 3],
    [2, 2],
  ] as const;
  expect(correlation(pairs)).toBeCloseTo(1 / Math.sqrt(2 * 2), 12);
});

it("is not told where one value was not reached", () => {
  expect(
    correlation([
      [1, 2],
      [2, null],
    ]),
  ).toBeNull();
});
