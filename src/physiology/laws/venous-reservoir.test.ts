import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { venousReservoir } from "./body-vessel.js";

describe("the veins of the gut", () => {
  const law = answers(venousReservoir);
  const { restingVolume, distensibleVolume, compliance } = venousReservoir.parameters;
  const pressure = (volume: number, withdrawn = 0) => law({ volume, withdrawn }).transmuralPressure;
  const at = (stretch: number) => pressure(restingVolume.typical + stretch * distensibleVolume.typical);

  it("press on nothing at their resting volume, and more where nerves have drawn on them", () => {
    expect(pressure(restingVolume.typical)).toBe(0);
    expect(pressure(restingVolume.typical, 120)).toBeCloseTo(pressure(restingVolume.typical + 120), 12);
  });

  it("stiffen as they fill: half full at the pressure that would fill them had they stayed slack", () => {
    expect(at(0.5)).toBeCloseTo(distensibleVolume.typical / compliance.typical, 10);
    expect(at(0.5)).toBeGreaterThan(2 * at(0.3));
  });

  it("go on in a straight line where no life is: any volume has a pressure", () => {
    expect(at(1.2) - at(1)).toBeCloseTo(at(1.4) - at(1.2), 8);
    // slope at the joint, from both sides
    expect(at(0.8001) - at(0.8)).toBeCloseTo(at(0.8) - at(0.7999), 1);
  });
});
