import { describe, expect, it } from "vitest";
import { LiveAxis } from "./axis.js";

describe("an axis under a pressure that goes on", () => {
  it("shows at least what it is asked to", () => {
    const axis = new LiveAxis({ low: 0, high: 100 });
    axis.follow({ low: 20, high: 90 }, 0);
    expect(axis.range).toEqual({ low: 0, high: 100 });
  });

  it("grows at once for a squeeze of 150 mmHg, and shrinks only when none has come for a while", () => {
    const axis = new LiveAxis({ low: 0, high: 100 });
    axis.follow({ low: 10, high: 150 }, 1);
    expect(axis.range.high).toBeGreaterThanOrEqual(150);
    axis.follow({ low: 10, high: 60 }, 2);
    axis.follow({ low: 10, high: 60 }, 4);
    expect(axis.range.high).toBeGreaterThanOrEqual(150);
    axis.follow({ low: 10, high: 60 }, 6);
    expect(axis.range.high).toBe(100);
  });

  it("follows a volume that lies far from zero closely", () => {
    const axis = new LiveAxis(undefined);
    axis.follow({ low: 110, high: 112 }, 0);
    axis.follow({ low: 110, high: 112 }, 10);
    expect(axis.range.low).toBeGreaterThan(100);
    expect(axis.range.high).toBeLessThan(115);
  });

  it("shows a calf that stands still as still, not its breath blown up", () => {
    const axis = new LiveAxis(undefined, 20);
    axis.follow({ low: 137, high: 138 }, 0);
    expect(axis.range.high - axis.range.low).toBeGreaterThanOrEqual(20);
  });

  it("stays as it is where nothing is seen", () => {
    const axis = new LiveAxis(undefined);
    axis.follow({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }, 0);
    expect(axis.range).toEqual({ low: 0, high: 1 });
  });
});
