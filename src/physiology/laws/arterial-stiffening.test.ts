import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { arterialStiffening } from "./arterial-stiffening.js";

describe("an artery that is stretched", () => {
  const law = answers(arterialStiffening);
  const pressure = (straight: number) => law({ straight }).transmuralPressure;
  const slope = (straight: number) => (pressure(straight + 0.01) - pressure(straight - 0.01)) / 0.02;
  /** the straight pressure, and so the volume, at which the wall bears so much */
  const filledTo = (wanted: number) => {
    let [low, high] = [-200, 200];
    for (let k = 0; k < 60; k++) {
      const middle = (low + high) / 2;
      if (pressure(middle) < wanted) low = middle;
      else high = middle;
    }
    return low;
  };
  const compliance = (at: number) => 1 / slope(filledTo(at));

  it("holds what a wall of one compliance does at both ends of a resting pulse", () => {
    expect(pressure(75)).toBeCloseTo(75, 9);
    expect(pressure(120)).toBeCloseTo(120, 9);
  });

  it("has the compliances of the aorta of a man of thirty, each over that at 92 mmHg, within a sixth", () => {
    const arcTangent = (at: number) => 1 / (1 + ((at - (76 - 0.89 * 30)) / (57 - 0.44 * 30)) ** 2);
    for (const at of [60, 70, 80, 110, 130, 150, 180]) {
      const ratio = compliance(at) / compliance(92) / (arcTangent(at) / arcTangent(92));
      expect(ratio, `${at} mmHg`).toBeGreaterThan(5 / 6);
      expect(ratio, `${at} mmHg`).toBeLessThan(7 / 6);
    }
  });

  it("is a third as soft in the leg of one who stands as at the heart", () => {
    expect(compliance(92 + 55) / compliance(92)).toBeLessThan(0.36);
  });

  it("bears any volume, more the fuller it is, without a kink", () => {
    const fills = Array.from({ length: 400 }, (_, k) => -200 + k);
    const pressures = fills.map(pressure);
    expect([...pressures].sort((a, b) => a - b)).toEqual(pressures);
    for (const joint of [filledTo(49), filledTo(49 + (70 * 0.95) / Math.sqrt(1 - 0.95 ** 2))]) {
      expect(slope(joint + 0.02) / slope(joint - 0.02)).toBeCloseTo(1, 1);
    }
  });
});
