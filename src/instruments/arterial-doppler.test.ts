import { describe, expect, it } from "vitest";
import { arterialDoppler } from "./arterial-doppler.js";
import { sample_s, session, value } from "./fixtures/session.js";

// 2 mL/s at rest; a movement from 60 to 90 s, over which flow is twice as much; then 8 mL/s, gone within half a minute
const [begins, ends] = [60, 90];
const after = (time: number) => 2 + 6 * Math.max(0, 1 - (time - ends) / 30);
const flow = (time: number) => (time < begins ? 2 : time < ends ? 4 : after(time));

const measured = (duration_s = 180, drawn = flow) =>
  arterialDoppler(
    session(
      duration_s,
      { exerciseBegins: begins, exerciseEnds: ends },
      { "left.poplitealArtery.flow": ["mL/s", drawn] },
    ),
    "left",
    "poplitealArtery",
  );

describe("flow in an artery of the leg", () => {
  it("is told by the minute, before and after", () => {
    const { measures, readings } = measured();
    expect(readings[0]?.values[0]).toBeCloseTo(60 * 2, 9);
    expect(value(measures, "left.poplitealArtery.flowAtRest")).toBeCloseTo(120, 9);
    expect(value(measures, "left.poplitealArtery.flowAtEnd")).toBeCloseTo(120, 9);
    expect(value(measures, "left.poplitealArtery.flowChange")).toBeCloseTo(0, 9);
  });

  it("in the first ten seconds of a movement is told as a multiple of rest", () => {
    expect(value(measured().measures, "left.poplitealArtery.earlyFlowRatio")).toBeCloseTo(4 / 2, 9);
  });

  it("is highest in the three seconds after the movement, not in one beat", () => {
    const { measures } = measured();
    // the middle of the first stretch of three seconds after the end
    const peak = 2 + 6 * (1 - 1.5 / 30);
    expect(value(measures, "left.poplitealArtery.peakFlow")).toBeCloseTo(60 * peak, 6);
    expect(value(measures, "left.poplitealArtery.peakFlowRatio")).toBeCloseTo(peak / 2, 6);
    expect(
      Math.abs(value(measures, "left.poplitealArtery.timeOfPeakFlow") - (ends - begins + 1.5)),
    ).toBeLessThan(sample_s);
  });

  it("falls away within a minute after it", () => {
    const { measures } = measured();
    // a straight fall from the peak's 5.7 above rest to a tenth of that, at 0.2 a second
    const [peak, slope] = [6 * (1 - 1.5 / 30), 6 / 30];
    const back = ends + 1.5 + (0.9 * peak) / slope;
    expect(value(measures, "left.poplitealArtery.flowReturnTime")).toBeCloseTo(back - begins, 1);
    expect(value(measures, "left.poplitealArtery.flowAfterMovement")).toBeCloseTo(60 * after(ends + 2.5), 6);
    expect(value(measures, "left.poplitealArtery.flowMinuteAfterMovement")).toBeCloseTo(120, 9);
  });

  it("is no multiple of a leg without any", () => {
    const { measures } = measured(180, (time) => (time < begins ? 0 : 4));
    expect(measures["left.poplitealArtery.earlyFlowRatio"]).toMatchObject({ value: null, unit: "1" });
    expect(value(measures, "left.poplitealArtery.peakFlow")).toBeCloseTo(240, 9);
  });

  it("does not come back from a fall", () => {
    const { measures } = measured(180, (time) => (time < begins ? 2 : 1));
    expect(measures["left.poplitealArtery.flowReturnTime"]).toMatchObject({ value: null, unit: "s" });
  });

  it("is not told of what comes after the end of a run", () => {
    const { measures } = measured(62);
    for (const what of ["earlyFlowRatio", "peakFlow", "flowAfterMovement", "shearRateMinuteAfterMovement"]) {
      expect(measures[`left.poplitealArtery.${what}`]?.value, what).toBeNull();
    }
  });
});

describe("shear at the wall of an artery", () => {
  it("is that of Poiseuille's flow, 4 q / π r³", () => {
    const rate = (q: number) => (4 * q) / (Math.PI * 0.29 ** 3);
    const { measures } = measured();
    expect(value(measures, "left.poplitealArtery.shearRateAtRest")).toBeCloseTo(rate(2), 9);
    expect(value(measures, "left.poplitealArtery.shearRateAfterMovement")).toBeCloseTo(
      rate(after(ends + 2.5)),
      6,
    );
  });

  it("is less in the wider artery of the groin with the same flow", () => {
    const { measures } = arterialDoppler(
      session(60, {}, { "left.femoralArtery.flow": ["mL/s", () => 2] }),
      "left",
      "femoralArtery",
    );
    expect(Object.keys(measures)).toEqual([
      "left.femoralArtery.flowAtEnd",
      "left.femoralArtery.shearRateAtEnd",
    ]);
    const narrower = value(measured().measures, "left.poplitealArtery.shearRateAtRest");
    expect(value(measures, "left.femoralArtery.shearRateAtEnd") / narrower).toBeCloseTo(
      (0.58 / 0.85) ** 3,
      9,
    );
  });
});
