import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { strainGauge } from "./strain-gauge.js";

const site = "left.calf.strainGauge";
const [stands, begin, end] = [20, 120, 140];
const marks = { stands, gaitBegins: begin, gaitEnds: end };

/** A calf that holds 40 mL with the leg raised, fills evenly in half a minute, and loses some of it to each step. */
const calf =
  (brought: number, lost: number) =>
  (time: number): number => {
    const filled = 40 + brought * Math.min(1, Math.max(0, time - stands) / 30);
    return filled - lost * Math.min(1, Math.max(0, time - begin) / (end - begin));
  };

const measured = (of: (time: number) => number, at: Readonly<Record<string, number>> = marks) =>
  strainGauge(session(160, at, { "left.calf.volume": ["mL", of] }), "left", "calf").measures;

describe("a strain gauge while one is raised, stands up and steps", () => {
  const measures = measured(calf(60, 39));

  it("tells what standing brought in, per 100 mL of limb", () => {
    expect(value(measures, `${site}.standingVolume`)).toBeCloseTo((100 * 60) / 3000, 10);
  });

  it("tells how much of it the steps drive out", () => {
    expect(value(measures, `${site}.ejectionFraction`)).toBeCloseTo(39 / 60, 10);
  });

  it("tells by the minute how fast nine tenths of it came", () => {
    // 54 mL in 27 s, in a limb of 3000 mL
    expect(value(measures, `${site}.fillingIndex`)).toBeCloseTo((60 * 100 * 54) / 27 / 3000, 9);
  });

  it("ejects less than nothing where steps pump blood in", () => {
    // the least of what is left stands a second before the end, a twentieth short of the whole gain
    const gained = 12 * (19 / 20);
    expect(value(measured(calf(60, -12)), `${site}.ejectionFraction`)).toBeCloseTo(-gained / 60, 10);
  });

  it("says so where standing brings nothing, and keeps silent where nobody stood up", () => {
    const slack = measured(calf(0, 0));
    for (const measure of ["standingVolume", "fillingIndex", "ejectionFraction"]) {
      expect(slack[`${site}.${measure}`]).toMatchObject({
        value: null,
        reason: "the limb did not fill on standing up",
      });
    }
    const steps = measured(calf(60, 39), { gaitBegins: begin, gaitEnds: end });
    expect(steps[`${site}.ejectionFraction`]).toBeUndefined();
    expect(steps[`${site}.expelledVolume`]?.value).toBeGreaterThan(0);
  });
});
