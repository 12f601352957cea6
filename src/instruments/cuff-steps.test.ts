import { describe, expect, it } from "vitest";
import { cuffSteps } from "./cuff-steps.js";
import { sample_s, session, value } from "./fixtures/session.js";

/** three steps of 10 mmHg from the 20th second on, a minute each; what each holds back */
const [on, hold] = [20, 60] as const;
const off = on + 3 * hold;
const marks = { cuffOn: on, step1: on, step2: on + hold, step3: on + 2 * hold, cuffOff: off };
const held: readonly number[] = [10, 45, 5];
const [start, tau] = [40, 4] as const;

const cuff = (time: number) => (time < on || time > off ? 0 : 10 * Math.ceil((time - on) / hold));
const full = start + 10 + 45 + 5;
const volume = (time: number) => {
  if (time > off) return start + (full - start) * Math.exp((off - time) / tau);
  // each step is full half-way through
  return held.reduce(
    (sum, mL, k) => sum + mL * Math.min(1, Math.max(0, (time - on - k * hold) / (0.5 * hold))),
    start,
  );
};
const drawn = (blood: (time: number) => number) =>
  session(off + 60, marks, {
    "left.calf.volume": ["mL", blood],
    "left.thighCuff.pressure": ["mmHg", cuff],
  });

describe("a thigh cuff that is filled in steps and let go", () => {
  const { measures } = cuffSteps(drawn(volume), "left");

  it("tells the pressure of the step that holds back most", () => {
    expect(value(measures, "left.apg.pressureOfLargestStep")).toBeCloseTo(20, 10);
    expect(value(measures, "left.apg.heldVolume")).toBeCloseTo(10 + 45 + 5, 10);
  });

  it("tells which share leaves in the first second, and when nine tenths have left", () => {
    expect(value(measures, "left.apg.outflowFraction")).toBeCloseTo(1 - Math.exp(-1 / tau), 10);
    const emptied = tau * Math.log(10);
    expect(Math.abs(value(measures, "left.apg.venousEmptyingTime90") - emptied)).toBeLessThan(sample_s);
  });

  it("says so where the cuff held nothing back", () => {
    const nothing = cuffSteps(
      drawn(() => start),
      "left",
    ).measures;
    expect(nothing["left.apg.outflowFraction"]).toMatchObject({
      value: null,
      reason: "the cuff held no blood back",
    });
  });

  it("is not asked of a run without a cuff", () => {
    const bare = session(10, {}, { "left.calf.volume": ["mL", () => start] });
    expect(cuffSteps(bare, "left")).toEqual({ readings: [], measures: {} });
  });
});
