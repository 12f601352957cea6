import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { fasciaRelief } from "./fascia-relief.js";
import { garmentPressure } from "./garment-pressure.js";
import { limbGirth } from "./limb-girth.js";
import { muscleBulge } from "./muscle-bulge.js";

describe("a garment", () => {
  const pressureOf = answers(garmentPressure);
  const allOn = { pressureShare: 1, stiffnessShare: 1 };
  const tissue = garmentPressure.parameters.tissueStiffness.typical;
  const worn = (wornPressure: number, stiffness: number) => (stretch: number) =>
    pressureOf({ stretch, ...allOn }, { wornPressure, stiffness }).pressure;
  /** by how much the parabola at the corner lies below the two lines */
  const corner = 0.5 * 0.2;

  it("that is not worn presses nothing, whatever the limb does", () => {
    for (const stretch of [-0.1, 0, 0.1]) expect(worn(0, 0)(stretch)).toBe(0);
  });

  it("presses as it was put on, and cannot pull when the limb shrinks", () => {
    expect(worn(30, 200)(0)).toBeCloseTo(30 - corner, 10);
    expect(worn(5, 2000)(-0.05)).toBe(0);
  });

  it("that is half on presses as one of half its pressure and stiffness; taken off, not at all", () => {
    const own = { wornPressure: 30, stiffness: 1000 };
    const half = pressureOf({ stretch: 0.02, pressureShare: 0.5, stiffnessShare: 0.5 }, own).pressure;
    expect(half).toBe(worn(15, 500)(0.02));
    expect(pressureOf({ stretch: 0.02, pressureShare: 0, stiffnessShare: 0 }, own).pressure).toBe(0);
  });

  it("gains its stiffness in series with that of the tissue", () => {
    const gained = (stiffness: number) => worn(30, stiffness)(0.02) - worn(30, stiffness)(0);
    for (const stiffness of [100, 1000, 50_000]) {
      expect(gained(stiffness)).toBeCloseTo(0.02 / (1 / stiffness + 1 / tissue), 8);
    }
  });
});

describe("the fascia", () => {
  const beneath = (pressure: number) => answers(fasciaRelief)({ pressure }).pressure;
  const held = fasciaRelief.parameters.heldPressure.typical;

  it("slackens before the muscle feels anything, and then hands on every millimetre", () => {
    expect(beneath(0)).toBe(0);
    expect(beneath(held)).toBe(0);
    expect(beneath(50) - beneath(40)).toBeCloseTo(10, 10);
  });

  it("takes the larger share the lighter the garment", () => {
    expect(beneath(10) / 10).toBeLessThan(beneath(40) / 40);
  });
});

describe("the girth of a limb", () => {
  const girthOf = answers(limbGirth);
  const { segmentVolume, restingFill, giveTime } = limbGirth.parameters;
  const still = { stretch: 0, swelling: 0, thickening: 0, capacity: 170, blood: restingFill.typical * 170 };
  const girth = (change: object) => girthOf({ ...still, ...change }).stretchRate * giveTime.typical;

  it("grows by half of what its section gains, from blood, water and muscle alike", () => {
    const gain = 0.03;
    const volume = gain * segmentVolume.typical;
    expect(girth({})).toBeCloseTo(0, 12);
    for (const change of [{ blood: still.blood + volume }, { swelling: volume }, { thickening: gain }]) {
      expect(girth(change)).toBeCloseTo(Math.sqrt(1 + gain) - 1, 10);
    }
  });
});

describe("a belly of muscle", () => {
  const thickening = (activation: number, ankle: number) =>
    answers(muscleBulge)({ activation, ankle, knee: 0 }).thickening;

  it("keeps its volume: what it loses in length it gains in section", () => {
    const { ankleArm, bellyLength, sectionShare } = muscleBulge.parameters;
    const shorter = (ankleArm.typical * 0.4) / bellyLength.typical;
    expect((1 + thickening(0, 0.4) / sectionShare.typical) * (1 - shorter)).toBeCloseTo(1, 12);
  });

  it("bulges when it pulls on its tendon, and thins when it is stretched", () => {
    expect(thickening(0, 0)).toBe(0);
    expect(thickening(1, 0)).toBeGreaterThan(0);
    expect(thickening(0, -0.3)).toBeLessThan(0);
  });
});
