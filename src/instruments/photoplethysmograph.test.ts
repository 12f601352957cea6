import { describe, expect, it } from "vitest";
import { sample_s, session, value } from "./fixtures/session.js";
import { photoplethysmograph } from "./photoplethysmograph.js";

describe("a photoplethysmograph on the skin of the lower shank", () => {
  const [begin, end, full, low, tau] = [30, 46, 16, 10, 15];
  const vein = (time: number) => {
    if (time <= begin) return full;
    if (time <= end) return full - ((full - low) * (time - begin)) / (end - begin);
    return full - (full - low) * Math.exp((end - time) / tau);
  };
  const drawn = { "left.greatSaphenousCalf.volume": ["mL", vein] as const };
  const marks = { exerciseBegins: begin, exerciseEnds: end };
  const site = "left.lowerShank.photoplethysmograph";

  it("is calibrated to the level at rest", () => {
    const { readings } = photoplethysmograph(session(150, marks, drawn), "left", "lowerShank");
    expect(readings[0]?.values[0]).toBeCloseTo(100, 10);
    expect(readings[0]?.unit).toBe("%");
  });

  it("tells pump power as the fall, and the times to half and nine tenths of it", () => {
    const { measures } = photoplethysmograph(session(150, marks, drawn), "left", "lowerShank");
    expect(value(measures, `${site}.pumpPower`)).toBeCloseTo((100 * (full - low)) / full, 10);
    expect(Math.abs(value(measures, `${site}.refillTime50`) - tau * Math.log(2))).toBeLessThan(sample_s);
    expect(Math.abs(value(measures, `${site}.refillTime90`) - tau * Math.log(10))).toBeLessThan(sample_s);
  });

  it("says so where the run ends before the skin is full again, and where nothing fell", () => {
    const short = photoplethysmograph(session(60, marks, drawn), "left", "lowerShank");
    expect(short.measures[`${site}.refillTime90`]).toEqual({
      value: null,
      unit: "s",
      reason: "90 % of the filling of the skin was not back before the end of the run",
    });
    const still = { "left.greatSaphenousCalf.volume": ["mL", () => full] as const };
    const flat = photoplethysmograph(session(60, marks, still), "left", "lowerShank");
    expect(flat.measures[`${site}.pumpPower`]).toMatchObject({ value: null, unit: "%" });
  });

  describe("where one is laid flat afterwards", () => {
    const [laid, flat] = [110, 2];
    const tilted = (level: number) => ({
      "left.greatSaphenousCalf.volume": ["mL", (time: number) => (time < laid ? vein(time) : level)] as const,
    });
    const flatMarks = { ...marks, lies: laid, still: 150 };

    it("tells what the exercise empties as a share of what lying down does", () => {
      const { measures } = photoplethysmograph(session(150, flatMarks, tilted(flat)), "left", "lowerShank");
      expect(value(measures, `${site}.tiltDisplacement`)).toBeCloseTo((100 * (full - flat)) / full, 10);
      expect(value(measures, `${site}.pumpEfficiency`)).toBeCloseTo((full - low) / (full - flat), 10);
    });

    it("says so where lying down drew nothing, and tells nothing where nobody lay down", () => {
      const { measures } = photoplethysmograph(session(150, flatMarks, tilted(full)), "left", "lowerShank");
      expect(measures[`${site}.pumpEfficiency`]).toEqual({
        value: null,
        unit: "1",
        reason: "lying down drew no blood from the skin",
      });
      const upright = photoplethysmograph(session(150, marks, drawn), "left", "lowerShank");
      expect(upright.measures[`${site}.pumpEfficiency`]).toBeUndefined();
    });
  });

  it("on the foot follows the vein of the foot, and without an exercise has only its trace", () => {
    const foot = { "left.dorsalFoot.volume": ["mL", (time: number) => 8 + time] as const };
    const { readings, measures } = photoplethysmograph(session(8, {}, foot), "left", "foot");
    expect(readings[0]?.values.at(-1)).toBeCloseTo(200, 10);
    expect(measures).toEqual({});
  });
});
