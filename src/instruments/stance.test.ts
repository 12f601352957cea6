import { describe, expect, it } from "vitest";
import type { UnitName } from "../quantity/units.js";
import { session, value } from "./fixtures/session.js";
import { stance } from "./stance.js";

const stride_s = 1.25;
/** on the ground for three fifths of the stride */
const isOn = (time: number) => (time / stride_s) % 1 < 0.6;

const steps =
  (on: number, off: number) =>
  (time: number): number =>
    isOn(time) ? on : off;

const walked = (load: (time: number) => number) =>
  session(
    60,
    { gaitBegins: 0, gaitEnds: 51 },
    {
      "left.foot.load": ["1", load],
      ...Object.fromEntries(
        ["soleus", "gastrocnemius", "deepPosterior"].map((muscle) => [
          `left.${muscle}.intramuscularPressure`,
          ["mmHg" as UnitName, steps(60, 5)] as const,
        ]),
      ),
      "left.popliteal.luminalPressure": ["mmHg", steps(40, 55)],
      "left.greatSaphenousCalf.luminalPressure": ["mmHg", steps(30, 28)],
      "left.plantarToDistalDeepCalf.flow": ["mL/s", steps(12, 4)],
      "left.plantarToDorsalFoot.flow": ["mL/s", steps(-2, -9)],
    },
    { cycle_s: stride_s },
  );

describe("gait seen by the foot's contact with the ground", () => {
  const { measures } = stance(walked(steps(1, 0.01)), "left");

  it("tells how pressures differ between ground and air, whichever is the higher", () => {
    expect(value(measures, "left.soleus.stancePressureRise")).toBeCloseTo(55, 9);
    expect(value(measures, "left.popliteal.stancePressureRise")).toBeCloseTo(-15, 9);
    expect(value(measures, "left.greatSaphenousCalf.stancePressureRise")).toBeCloseTo(2, 9);
  });

  it("counts what leaves the sole on the ground, less what comes back meanwhile", () => {
    expect(value(measures, "left.plantar.volumePerStep")).toBeCloseTo((12 - 2) * 0.6 * stride_s, 9);
  });

  it("says so where the foot never leaves the ground", () => {
    const shuffling = stance(
      walked(() => 0.5),
      "left",
    ).measures;
    expect(shuffling["left.soleus.stancePressureRise"]?.value).toBeNull();
    expect(value(shuffling, "left.plantar.volumePerStep")).toBeGreaterThan(0);
  });

  it("has nothing to say without gait", () => {
    expect(stance(session(5, {}, {}), "left").measures).toEqual({});
  });
});
