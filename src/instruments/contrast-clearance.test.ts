import { describe, expect, it } from "vitest";
import { contrastClearance } from "./contrast-clearance.js";
import { sample_s, session, value } from "./fixtures/session.js";

const seen = (share: (time: number) => number, marks: Readonly<Record<string, number>> = {}) =>
  contrastClearance(session(200, marks, { "left.soleal.dyeConcentration": ["1", share] }), "left", "soleal")
    .measures;
const time90 = "left.soleal.washoutTime90";

describe("clearance of contrast", () => {
  it("takes ln 10 time constants in a well-mixed vein, counted from the mark", () => {
    const marked = seen((time) => (time < 50 ? 1 : Math.exp(-(time - 50) / 30)), { dyeGiven: 50 });
    expect(Math.abs(value(marked, time90) - 30 * Math.log(10))).toBeLessThan(sample_s);
    const unmarked = seen((time) => Math.exp(-time / 30));
    expect(Math.abs(value(unmarked, time90) - 30 * Math.log(10))).toBeLessThan(sample_s);
  });

  it("is over only when nothing comes up from below any more", () => {
    // clear at 45 s, a fifth again from 60 to 80 s
    const again = seen((time) => (time > 60 && time < 80 ? 0.2 : Math.max(0, 1 - time / 50)));
    expect(Math.abs(value(again, time90) - 80)).toBeLessThan(sample_s);
  });

  it("is not reached where more than a tenth is left, and tells how much", () => {
    const measures = seen((time) => 1 - time / 400);
    expect(measures[time90]).toEqual({ value: null, unit: "s", reason: "50 % was left at the end" });
    expect(value(measures, "left.soleal.contrastAtEnd")).toBeCloseTo(100 * (1 - 200 / 400), 10);
  });
});
