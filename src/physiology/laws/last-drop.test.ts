import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { elasticVessel } from "./body-vessel.js";
import { heartChamber } from "./heart-chamber.js";

describe("a vessel that is pressed flat", () => {
  const resting = elasticVessel.parameters.restingVolume.typical;
  const law = answers(elasticVessel);
  const pressure = (volume: number) => law({ volume, withdrawn: 0 }).transmuralPressure;

  it("holds its last drop against any suction, and nothing of it is felt where it is filled", () => {
    expect(Math.abs(pressure(resting))).toBe(0);
    expect(pressure(0.001 * resting)).toBeLessThan(-10_000);
  });

  it("presses less the emptier it is, down to nothing", () => {
    const shares = [0.01, 0.05, 0.2, 0.5, 1, 2];
    const pressures = shares.map((share) => pressure(share * resting));
    expect([...pressures].sort((a, b) => a - b)).toEqual(pressures);
  });
});

describe("a chamber of the heart in a chest that is pressed", () => {
  it("keeps a little blood whatever presses on it", () => {
    const law = answers(heartChamber);
    const slack = { activation: 0, contractility: 1, around: 40 };
    expect(law({ ...slack, volume: 0.1 }).pressure).toBeLessThan(-1000);
    expect(law({ ...slack, volume: 120 }).pressure).toBeGreaterThan(40);
  });
});
