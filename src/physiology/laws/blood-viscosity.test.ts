import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { bloodViscosity } from "./blood-viscosity.js";

describe("blood", () => {
  const law = answers(bloodViscosity);
  const thickness = (haematocrit: number) => law({ haematocrit }).thickness;
  const { usualHaematocrit, steepness } = bloodViscosity.parameters;

  it("of the usual haematocrit is as thick as resistances are quoted for", () => {
    expect(thickness(usualHaematocrit.typical)).toBe(1);
  });

  it("loses a third of its thickness when it has lost half of its cells, and gains faster than it loses", () => {
    const half = thickness(usualHaematocrit.typical / 2);
    expect(half).toBeCloseTo(Math.exp((-steepness.typical * usualHaematocrit.typical) / 2), 12);
    expect(half).toBeLessThan(0.7);
    expect(thickness(0.53) - 1).toBeGreaterThan(1 - thickness(0.33));
  });
});
