import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { strainGauge } from "./strain-gauge.js";

const site = "left.calf.strainGauge";
const [begin, end, stride] = [30, 330, 1.25];
const ripple = (time: number) => 8 * Math.sin((2 * Math.PI * time) / stride);

/** A calf of 130 mL of blood whose volume changes as told from the start of a walk on, with the ripple of its strides. */
const walked = (change: (sinceBegin: number) => number, until = end) =>
  strainGauge(
    session(
      until + 60,
      { gaitBegins: begin, gaitEnds: until },
      {
        "left.calf.volume": [
          "mL",
          (time) => 130 + (time > begin && time < until ? change(time - begin) + ripple(time - begin) : 0),
        ],
      },
      { cycle_s: stride },
    ),
    "left",
    "calf",
  ).measures;

describe("the course of a calf's volume through a walk", () => {
  const tau = 40;
  // falls by 60 mL at once and gives 30 mL of it back with a time constant
  const healthy = walked((time) => -60 + 30 * (1 - Math.exp(-time / tau)));

  const firstMean = -60 + 30 * (1 - (tau / 10) * (1 - Math.exp(-10 / tau)));

  it("is told from rest, in the mean of the strides of ten seconds", () => {
    // one sample of a span of ten seconds, at either end
    expect(value(healthy, `${site}.firstChange`)).toBeCloseTo((100 * firstMean) / 3000, 1);
    expect(value(healthy, `${site}.lastChange`)).toBeCloseTo((100 * -30) / 3000, 1);
    expect(Math.abs(value(healthy, `${site}.lastTrend`))).toBeLessThan(0.05);
  });

  it("comes to a plateau when it is within a tenth of its whole change of where it ends", () => {
    // the whole change is from rest to the first ten seconds; what is left to come is 30 e^(−t/τ)
    const steady = tau * Math.log(30 / (0.1 * -firstMean));
    // looked at every second
    expect(Math.abs(value(healthy, `${site}.plateauTime`) - steady)).toBeLessThan(2);
  });

  it("has no plateau while it goes on rising", () => {
    const obstructed = walked((time) => 0.2 * time);
    expect(obstructed[`${site}.plateauTime`]).toMatchObject({ value: null, unit: "s" });
    expect(value(obstructed, `${site}.lastTrend`)).toBeCloseTo((100 * 0.2 * 60) / 3000, 1);
  });

  it("is not told of a short exercise", () => {
    const short = walked(() => -60, begin + 60);
    expect(short[`${site}.expelledVolume`]?.value).toBeGreaterThan(0);
    expect(short[`${site}.lastChange`]).toBeUndefined();
  });
});
