import { describe, expect, it } from "vitest";
import { between, nearest } from "./calipers.js";

describe("calipers on a pressure trace", () => {
  it("tell the fall of a heel raise, how long it took and how steep it was", () => {
    const fall = between({ panel: "veins", times: [10, 10.5], values: [90, 40] });
    expect(fall).toEqual({ time_s: 0.5, value: -50, slope: -100, perMinute: 120 });
  });

  it("read the same slope whichever is set first", () => {
    const one = between({ panel: "veins", times: [10, 12], values: [40, 50] });
    const other = between({ panel: "veins", times: [12, 10], values: [50, 40] });
    expect(other.slope).toBe(one.slope);
    expect(other.time_s).toBe(-one.time_s);
  });

  it("tell no slope between two pressures at one instant", () => {
    expect(between({ panel: "veins", times: [3, 3], values: [0, 90] })).toMatchObject({
      value: 90,
      slope: undefined,
    });
  });

  it("are taken up by the nearest, and left alone from afar", () => {
    expect(nearest([30, 4, 9], 12)).toBe(1);
    expect(nearest([30, 40], 12)).toBeUndefined();
  });
});
