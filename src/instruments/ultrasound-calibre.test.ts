import { describe, expect, it } from "vitest";
import { veins } from "../physiology/terms.js";
import { dopplerReading } from "./doppler.js";
import { sample_s, session, value } from "./fixtures/session.js";
import { ultrasoundCalibre } from "./ultrasound-calibre.js";

const capacity = 20;
/** a popliteal vein of 0.45 cm², 85 % full as in standing */
const standing = 0.85 * capacity;
const standingDiameter_mm = 10 * Math.sqrt((4 * 0.45) / Math.PI);
const holding = (volume: (time: number) => number) => ({ "left.popliteal.volume": ["mL", volume] as const });

describe("ultrasound of a vein", () => {
  it("shows the diameter of a circle of its area, which goes as the root of what it holds", () => {
    const drawn = session(
      20,
      { still: 20 },
      holding((time) => (time < 10 ? standing / 4 : standing)),
    );
    const { measures } = ultrasoundCalibre(drawn, "left", "popliteal");
    expect(value(measures, "left.popliteal.largestDiameter")).toBeCloseTo(standingDiameter_mm, 10);
    expect(value(measures, "left.popliteal.smallestDiameter")).toBeCloseTo(standingDiameter_mm / 2, 10);
    expect(value(measures, "left.popliteal.diameterAtRest")).toBeCloseTo(standingDiameter_mm, 10);
    // half the time at each, but for the one sample by which a closed span is too long
    expect(
      Math.abs(value(measures, "left.popliteal.meanDiameter") - 0.75 * standingDiameter_mm),
    ).toBeLessThan((standingDiameter_mm * sample_s) / 20);
  });

  it("shows a vein with four times the cross-section as twice as wide, and its blood as four times as slow", () => {
    const drawn = {
      ...holding(() => standing),
      "left.poplitealToFemoral.flow": ["mL/s", () => 4.5] as const,
    };
    const wide = new Map(veins.map((vein) => [`left.${vein}`, 4]));
    const [normal, varicose] = [session(2, {}, drawn), session(2, {}, drawn, { relativeArea: wide })];
    const diameter = (one: typeof normal) =>
      value(ultrasoundCalibre(one, "left", "popliteal").measures, "left.popliteal.meanDiameter");
    expect(diameter(varicose) / diameter(normal)).toBeCloseTo(2, 12);
    expect(dopplerReading(normal, "left", "popliteal").values[0]).toBeCloseTo(4.5 / 0.45, 12);
    expect(dopplerReading(varicose, "left", "popliteal").values[0]).toBeCloseTo(4.5 / (4 * 0.45), 12);
  });

  describe("under a calf cuff that is raised by 1 mmHg a second", () => {
    const [on, off] = [20, 80];
    const marks = { cuffOn: on, cuffOff: off };
    const ramp = (time: number) => (time > on && time < off ? time - on : 0);
    const squeezed = (least: number) => ({
      // what is left falls in a straight line from 20 to 40 mmHg
      ...holding((time) => standing * Math.max(least, 1 - Math.max(0, ramp(time) - 20) / 20)),
      // across the wall nothing is left at 38 mmHg, unless something keeps the vein open
      "left.popliteal.transmuralPressure": [
        "mmHg",
        (time: number) => (least > 0 ? 1 : 38 - ramp(time)),
      ] as const,
      "left.calfCuff.pressure": ["mmHg", ramp] as const,
    });

    it("tells the pressures that narrow it and lay it flat", () => {
      const { measures } = ultrasoundCalibre(session(100, marks, squeezed(0)), "left", "popliteal");
      expect(value(measures, "left.popliteal.narrowingPressure")).toBeCloseTo(20 + 0.2 * 20, 6);
      expect(value(measures, "left.popliteal.occlusionPressure")).toBeCloseTo(38, 6);
    });

    it("says so where it stays open, and where no calf cuff was raised", () => {
      const open = ultrasoundCalibre(session(100, marks, squeezed(0.3)), "left", "popliteal").measures;
      expect(value(open, "left.popliteal.narrowingPressure")).toBeCloseTo(24, 6);
      expect(open["left.popliteal.occlusionPressure"]).toEqual({
        value: null,
        unit: "mmHg",
        reason: "the vein did not lie flat under the cuff",
      });
      const uncuffed = { ...squeezed(0), "left.calfCuff.pressure": ["mmHg", () => 0] as const };
      const none = ultrasoundCalibre(session(100, marks, uncuffed), "left", "popliteal").measures;
      expect(none["left.popliteal.narrowingPressure"]).toMatchObject({
        value: null,
        reason: "no calf cuff was raised",
      });
    });
  });
});
