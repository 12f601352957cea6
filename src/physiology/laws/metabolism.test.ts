import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { contractionGlucoseUptake } from "./contraction-glucose-uptake.js";
import { gastricEmptying } from "./gastric-emptying.js";
import { glucoseDistribution } from "./glucose-distribution.js";
import { glucoseProduction } from "./glucose-production.js";
import { insulinKinetics } from "./insulin-kinetics.js";
import { insulinSecretion } from "./insulin-secretion.js";
import { muscleEnergy } from "./muscle-energy.js";

const typical = <P extends Readonly<Record<string, { typical: number }>>>(parameters: P) =>
  Object.fromEntries(Object.entries(parameters).map(([name, one]) => [name, one.typical])) as Record<
    keyof P,
    number
  >;

/** what the series of sine and cosine leave out at their most */
const series = 2e-4;

describe("a muscle", () => {
  const law = answers(muscleEnergy);
  const own = typical(muscleEnergy.parameters);
  const power = (activation: number, slowShare: number) => law({ activation }, { slowShare }).power;

  it("at rest burns nothing above rest", () => {
    expect(power(0, 0.5)).toBe(0);
  });

  it("at its most burns the heat of its fibres, and what leaves as work besides", () => {
    const slow = own.mass * (own.slowActivation + own.slowMaintenance);
    const fast = own.mass * (own.fastActivation + own.fastMaintenance);
    expect(Math.abs((power(1, 1) * (1 - own.efficiency)) / slow - 1)).toBeLessThan(series);
    expect(Math.abs((power(1, 0) * (1 - own.efficiency)) / fast - 1)).toBeLessThan(series);
  });

  it("calls its slow fibres first: lightly active it lives on them, hard at work the fast ones cost more", () => {
    const [light, hard] = [0.1, 1];
    expect(power(light, 1)).toBeGreaterThan(3 * power(light, 0));
    expect(power(hard, 0)).toBeGreaterThan(2 * power(hard, 1));
  });
});

describe("a stomach", () => {
  const law = answers(gastricEmptying);
  const own = typical(gastricEmptying.parameters);
  const pace = (liquid: number) => (60 * law({ solid: 0, liquid, gut: 0, mealSize: 400 }).emptied) / liquid;

  it("empties fast when it is full, slowly when it is half empty, and fast at the very end", () => {
    // 400 mmol of a meal of 400
    expect(pace(400) / own.fastest).toBeCloseTo(1, 1);
    expect(pace(150) / own.slowest).toBeCloseTo(1, 1);
    expect(pace(0.01)).toBeGreaterThan(0.9 * own.fastest);
  });

  it("that gets a second meal upon the first stays within its paces", () => {
    expect(pace(1200)).toBeGreaterThan(own.slowest);
    expect(pace(1200) / own.fastest).toBeLessThan(1 + 1e-9);
  });

  it("hands on what it is given: nine parts in ten of what leaves the gut reach the blood", () => {
    const { appearing, lost } = law({ solid: 0, liquid: 0, gut: 100, mealSize: 400 });
    expect(appearing / (appearing + lost)).toBeCloseTo(own.absorbedShare, 12);
  });
});

describe("a working muscle's glucose", () => {
  const law = answers(contractionGlucoseUptake);
  const own = typical(contractionGlucoseUptake.parameters);
  const uptake = (drive: number, bloodFlow: number, concentration: number) =>
    law({ power: drive, drive, bloodFlow, concentration }).uptake;

  it("is what its work asks for where blood flows freely: three tenths of it at 5 mmol/L", () => {
    const asked = (0.9 * (5 / 15) * 10) / own.energyPerGlucose;
    expect(uptake(10, 1000, 5) / asked).toBeCloseTo(1, 4);
  });

  it("is what its blood brings where that is less, and nothing without blood or work", () => {
    // mmol/L and mL/s give µmol/s
    const brought = (own.greatestExtraction * 0.1 * 5) / 1000;
    expect(uptake(1000, 0.1, 5) / brought).toBeCloseTo(1, 2);
    expect(uptake(10, 0, 5)).toBe(0);
    expect(uptake(0, 5, 5)).toBe(0);
  });

  it("saturates: twice the glucose is less than twice the uptake", () => {
    expect(uptake(10, 1000, 10)).toBeLessThan(1.6 * uptake(10, 1000, 5));
    expect(uptake(10, 1000, 10)).toBeGreaterThan(uptake(10, 1000, 5));
  });
});

describe("the liver", () => {
  const law = answers(glucoseProduction);
  const made = (plasma: number, insulin: number, workUptake = 0) =>
    law({ plasma, insulin, portal: 0, workUptake, mass: 70 }).production;

  it("makes good what muscles take while one fasts, and little of it after a meal", () => {
    expect(made(0, 0, 0.01) - made(0, 0)).toBeCloseTo(0.01, 12);
    expect(made(50, 150, 0.01) - made(50, 150)).toBeLessThan(0.004);
  });

  it("never takes glucose from the blood, however much insulin there is", () => {
    expect(made(100, 2000)).toBe(0);
  });
});

it("the kidneys lose glucose above their threshold and keep all of it below", () => {
  const law = answers(glucoseDistribution);
  const { fasting, volume, threshold, filtration } = typical(glucoseDistribution.parameters);
  const lost = (plasma: number) => law({ plasma, tissue: 0, mass: 70 }).excretion;
  expect(lost(0)).toBe(0);
  // mg/kg in 70 kg, at 180.156 mg/mmol
  const mmol = (mgPerKg: number) => (70 * mgPerKg) / 180.156;
  const above = 100;
  const plasma = mmol(threshold + above - fasting * volume);
  expect(lost(plasma) / ((filtration / 60) * mmol(above))).toBeCloseTo(1, 6);
});

describe("insulin", () => {
  const kinetics = answers(insulinKinetics);
  const nothing = { liver: 0, plasma: 0, secretion: 0, delayed: 0, signal: 0, action: 0, mass: 70 };

  it("rests at fasting", () => {
    const { concentration, liverRate, plasmaRate, delayedRate, signalRate, actionRate } = kinetics(nothing);
    expect(concentration).toBeCloseTo(insulinKinetics.parameters.fasting.typical, 12);
    for (const rate of [liverRate, plasmaRate, delayedRate, signalRate, actionRate]) {
      expect(Math.abs(rate)).toBeLessThan(1e-9);
    }
  });

  it("is kept by the liver in the smaller share, the more of it comes", () => {
    const held = { ...nothing, liver: 1000 };
    expect(kinetics({ ...held, secretion: 500 }).liverRate - 500).toBeGreaterThan(kinetics(held).liverRate);
  });

  it("is called for by glucose that rises and by glucose that is high, not by glucose that falls", () => {
    const secretion = answers(insulinSecretion);
    const asked = (glucoseExcess: number, glucoseRate: number) =>
      secretion({ portal: 0, provision: 0, glucoseExcess, glucoseRate, fastingSecretion: 100, mass: 70 });
    expect(asked(0, 0).portalRate).toBe(0);
    expect(asked(0, 0.002).portalRate).toBeGreaterThan(0);
    expect(asked(0, -0.002).portalRate).toBe(0);
    expect(asked(2, 0).provisionRate).toBeGreaterThan(0);
    expect(asked(-50, 0).provisionRate).toBeLessThan(0);
  });
});
