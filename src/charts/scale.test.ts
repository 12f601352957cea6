import { describe, expect, it } from "vitest";
import { linear, niceRange, niceTicks, rangeOf, timeAxis } from "./scale.js";

describe("scales", () => {
  it("goes straight from the domain to the page", () => {
    const y = linear({ low: 0, high: 100 }, 90, 0);
    expect([y(0), y(50), y(100)]).toEqual([90, 45, 0]);
  });

  it("takes round ticks without binary dust", () => {
    expect(niceTicks({ low: 0, high: 1 }, 10)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(niceTicks({ low: -12, high: 93 }, 4)).toEqual([0, 50]);
    expect(niceTicks({ low: 18, high: 93 }, 4)).toEqual([20, 40, 60, 80]);
  });

  it("ignores what is not finite", () => {
    expect(rangeOf([[Number.NaN, 3, Number.POSITIVE_INFINITY], [-1]])).toEqual({ low: -1, high: 3 });
    expect(rangeOf([[Number.NaN]])).toBeUndefined();
  });

  it("holds the data, takes a range that nearly reaches zero down to it, and gives a flat line room", () => {
    const pressures = niceRange({ low: 20, high: 91 }, 3);
    expect(pressures.low).toBe(0);
    expect(pressures.high).toBeGreaterThanOrEqual(91);
    expect(niceRange({ low: 80, high: 91 }, 3).low).toBeGreaterThan(70);
    const flat = niceRange({ low: 5, high: 5 }, 3);
    expect(flat.low).toBeLessThan(5);
    expect(flat.high).toBeGreaterThan(5);
    const nothing = niceRange({ low: 0, high: 0 }, 3);
    expect(nothing.high).toBeGreaterThan(nothing.low);
  });

  it("counts long runs in minutes", () => {
    expect(
      timeAxis({ low: 0, high: 100 }, 10)
        .ticks.map(({ text }) => text)
        .slice(0, 3),
    ).toEqual(["0", "10", "20"]);
    const hour = timeAxis({ low: 0, high: 3600 }, 10);
    expect(hour.unit).toBe("min");
    expect(hour.ticks.at(-1)).toEqual({ time_s: 3600, text: "60" });
    expect(timeAxis({ low: 0, high: 30 * 86400 }, 8).ticks.length).toBeLessThan(12);
  });
});
