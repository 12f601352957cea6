import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { weightOnVeins } from "./weight-on-veins.js";

describe("a womb near term", () => {
  const law = answers(weightOnVeins);
  const pressure = (lean: number, facing: number) => law({ lean, facing }, { pressure: 15 }).pressure;

  it("rests with its whole weight on the veins behind it when its bearer lies on the back", () => {
    // within half of the width over which turning from the side begins to count
    expect(Math.abs(pressure(0, 1) - 15)).toBeLessThan(0.4);
  });

  it("rests on nothing when she lies on the side or face down, stands or hangs upside down", () => {
    for (const [lean, facing] of [
      [0, 0],
      [0, -1],
      [1, 1],
      [-1, 1],
    ]) {
      expect(Math.abs(pressure(lean, facing)), `${lean} ${facing}`).toBeLessThan(0.02);
    }
  });

  it("rests the less, the steeper her back: by its cosine", () => {
    expect(pressure(Math.sin(Math.PI / 3), 1)).toBeCloseTo(0.5 * pressure(0, 1), 3);
  });
});
