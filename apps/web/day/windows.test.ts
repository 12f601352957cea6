import { describe, expect, it } from "vitest";
import { valueAt, windowsOf } from "./windows.js";

describe("rows of a day in windows", () => {
  // 0 to 10 s, a leap of 90 s, and 100 to 120 s
  const times = [0, 10, 100];
  const values = [40, 90, 60];

  it("weighs each row by how long it stands there", () => {
    const { means } = windowsOf(times, values, 120, 60);
    expect([...means]).toEqual([(10 * 40 + 50 * 90) / 60, (40 * 90 + 20 * 60) / 60]);
  });

  it("shows the lowest and the highest of every row that reaches in", () => {
    const { lows, highs } = windowsOf(times, values, 120, 60);
    expect([...lows]).toEqual([40, 60]);
    expect([...highs]).toEqual([90, 90]);
  });

  it("ends with the day", () => {
    const { edges, means } = windowsOf(times, values, 110, 60);
    expect([...edges]).toEqual([0, 60, 110]);
    expect(means[1]).toBe((40 * 90 + 10 * 60) / 50);
  });

  it("of an instant is the row that stands then", () => {
    expect([0, 9, 10, 99, 300].map((time) => valueAt(times, values, time))).toEqual([40, 40, 90, 90, 60]);
  });
});
