import { describe, expect, it } from "vitest";
import type { PublishedFigure } from "../src/evidence/source.js";
import { deviationOf, intervalOf, verdictOf, voteOf } from "./rule.js";

const figure = (given: Partial<PublishedFigure>): PublishedFigure => ({
  id: "a-figure",
  says: "",
  unit: "mmHg",
  value: 100,
  spread: { kind: "none" },
  site: "",
  reference: "",
  ...given,
});

describe("from a printed spread to an interval", () => {
  it("takes ±1 SD as printed", () => {
    const { low, high, spreadKind, assumedSpread } = intervalOf(
      figure({ spread: { kind: "sd", amount: 13 } }),
    );
    expect([low, high]).toEqual([100 - 13, 100 + 13]);
    expect([spreadKind, assumedSpread]).toEqual(["sd", false]);
  });

  it("multiplies SEM and SE by √n", () => {
    for (const kind of ["sem", "se"] as const) {
      const interval = intervalOf(figure({ spread: { kind, amount: 2 }, n: 9 }));
      expect([interval.low, interval.high]).toEqual([100 - 2 * 3, 100 + 2 * 3]);
    }
    expect(() => intervalOf(figure({ spread: { kind: "se", amount: 2 } }))).toThrow("needs its n");
  });

  it("widens a 95 % CI by √n / 1.96, each side by itself", () => {
    const interval = intervalOf(figure({ spread: { kind: "ci95", low: 98.04, high: 103.92 }, n: 16 }));
    // 1.96 · 4 / 1.96 = 4 below, 3.92 · 4 / 1.96 = 8 above
    expect(interval.low).toBeCloseTo(100 - 4, 10);
    expect(interval.high).toBeCloseTo(100 + 8, 10);
  });

  it("takes a range and an IQR as printed", () => {
    for (const kind of ["range", "iqr"] as const) {
      const interval = intervalOf(figure({ spread: { kind, low: 54, high: 171 } }));
      expect([interval.low, interval.high]).toEqual([54, 171]);
    }
  });

  it("leaves one side of a bound open", () => {
    expect(intervalOf(figure({ spread: { kind: "atLeast" } }))).toMatchObject({ low: 100, high: null });
    expect(intervalOf(figure({ spread: { kind: "atMost" } }))).toMatchObject({ low: null, high: 100 });
  });

  it("assumes 20 % of the value, or 5 mmHg of a pressure where that is more, and says so", () => {
    const assumed = { spreadKind: "assumed", assumedSpread: true };
    expect(intervalOf(figure({ value: 100 }))).toMatchObject({ low: 100 - 20, high: 100 + 20, ...assumed });
    expect(intervalOf(figure({ value: 20 }))).toMatchObject({ low: 20 - 5, high: 20 + 5, ...assumed });
    expect(intervalOf(figure({ value: 20, unit: "s" }))).toMatchObject({ low: 20 - 4, high: 20 + 4 });
    expect(intervalOf(figure({ value: -20, unit: "%" }))).toMatchObject({ low: -20 - 4, high: -20 + 4 });
    const { low } = intervalOf(figure({ value: 1, unit: "kPa" }));
    // 5 mmHg = 0.6666 kPa
    expect(low).toBeCloseTo(1 - 5 * 0.133322387415, 10);
  });

  it("uses the reading of a spread where the print is taken for another one", () => {
    const readAs = { spread: { kind: "sd", amount: 7 }, why: "" } as const;
    const interval = intervalOf(figure({ spread: { kind: "se", amount: 70 }, n: 9, readAs }));
    expect(interval).toMatchObject({ low: 93, high: 107, spreadKind: "sd" });
  });
});

describe("the verdict on a measure", () => {
  const interval = intervalOf(figure({ spread: { kind: "sd", amount: 10 } }));
  const direction = intervalOf(figure({ value: null, spread: { kind: "direction" } }));

  it("agrees inside the interval, its ends included", () => {
    expect([90, 100, 110].map((model) => verdictOf(interval, model))).toEqual(["agrees", "agrees", "agrees"]);
    expect(verdictOf(interval, 110.01)).toBe("disagrees");
  });

  it("has the direction only where the number is missed and the stated sign holds", () => {
    expect(verdictOf(interval, 50, true)).toBe("direction only");
    expect(verdictOf(interval, 50, false)).toBe("disagrees");
    expect(verdictOf(interval, 100, false)).toBe("agrees");
  });

  it("agrees by the sign alone where a row asks for nothing else", () => {
    expect(verdictOf(direction, 3, true)).toBe("agrees");
    expect(verdictOf(direction, 3, false)).toBe("disagrees");
    expect(verdictOf(direction, 3)).toBe("disagrees");
  });

  it("is outside the range where the model has no finite number", () => {
    for (const model of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(verdictOf(interval, model, true)).toBe("outside range");
      expect(verdictOf(direction, model, true)).toBe("outside range");
    }
  });
});

describe("the one vote of a row", () => {
  it("agrees only when every measure does", () => {
    expect(voteOf(["agrees", "agrees"])).toBe("agrees");
    expect(voteOf(["agrees", "direction only"])).toBe("direction only");
    expect(voteOf(["direction only", "outside range", "agrees"])).toBe("outside range");
    expect(voteOf(["outside range", "disagrees"])).toBe("disagrees");
  });
});

describe("the distance from a published value", () => {
  it("is counted in half-widths", () => {
    const interval = intervalOf(figure({ spread: { kind: "sd", amount: 10 } }));
    expect(deviationOf(interval, 125)).toBe((125 - 100) / 10);
    const range = intervalOf(figure({ value: 64, spread: { kind: "range", low: 54, high: 71 } }));
    expect(deviationOf(range, 54)).toBe((54 - 64) / ((71 - 54) / 2));
  });

  it("does not exist for bounds, directions and what was not reached", () => {
    expect(deviationOf(intervalOf(figure({ spread: { kind: "atLeast" } })), 1)).toBeNull();
    expect(deviationOf(intervalOf(figure({ spread: { kind: "direction" } })), 1)).toBeNull();
    expect(deviationOf(intervalOf(figure({})), null)).toBeNull();
  });
});
