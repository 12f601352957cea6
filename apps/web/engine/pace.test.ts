import { describe, expect, it } from "vitest";
import { fallsBehind, Pace } from "./pace.js";

/** Lives by a clock: in each step of so many ms so many s of life; tells the pace after each second of it. */
function told(pace: Pace, steps: readonly (readonly [ms: number, lived_s: number])[]): readonly number[] {
  let now_ms = 0;
  return steps.map(([ms, lived_s]) => {
    now_ms += ms;
    pace.live(lived_s);
    pace.look(now_ms);
    return pace.reached;
  });
}

const second = (lived_s: number) => [1000, lived_s] as const;

describe("the pace of a life", () => {
  it("is taken for what was asked until three seconds have been measured, and is their mean then", () => {
    expect(told(Pace.asked(10, 0), [4, 5, 6, 9, 9, 9].map(second))).toEqual([10, 10, 5, 5, 5, 9]);
  });

  it("is measured by the clock that went, where looks come late", () => {
    expect(told(Pace.asked(2, 0), [[8000, 4]])).toEqual([0.5]);
  });

  it("does not fall behind for the stall of a moment, and does for one of three seconds", () => {
    const speeds = (lived: readonly number[]) =>
      told(Pace.asked(1, 0), lived.map(second)).map((reached) => fallsBehind(reached, 1));
    // 0.1 s of three
    expect(speeds([1, 0.9, 1])).toEqual([false, false, false]);
    expect(speeds([0.9, 0.9, 0.9])).toEqual([false, false, true]);
  });

  it("falls behind under 95 % of what was asked, at any speed", () => {
    for (const asked of [0.1, 1, 1000]) {
      expect(fallsBehind(0.951 * asked, asked)).toBe(false);
      expect(fallsBehind(0.949 * asked, asked)).toBe(true);
    }
  });
});
