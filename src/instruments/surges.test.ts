import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { Course } from "./reading.js";
import { surges } from "./surges.js";

const [begin, cycle, count] = [20, 4, 10] as const;
const marks = { exerciseBegins: begin, exerciseEnds: begin + count * cycle };
const rest = 2;

/** A triangle of a second in the middle of each cycle, above a flow of rest. */
const pulse = (time: number, height: number): number => {
  if (time < begin || time > begin + count * cycle) return rest;
  const phase = (time - begin) % cycle;
  return rest + height * Math.max(0, 1 - Math.abs(phase - 2) / 0.5);
};

const seen = (
  flow: (time: number) => number,
  velocity = flow,
  known: { cycle_s?: number } = { cycle_s: cycle },
) => {
  const drawn = session(90, marks, { flow: ["mL/s", flow], velocity: ["cm/s", velocity] }, known);
  return surges(drawn, Course.of(drawn, "velocity"), Course.of(drawn, "flow"), "vein");
};

describe("surges in a vein", () => {
  it("carry the blood that passes while the flow is a tenth of their height above rest", () => {
    const height = 20;
    const measures = seen((time) => pulse(time, height));
    // nine tenths of the triangle's base, rest below it included
    const width = 0.9;
    const area = height * 0.5 * (1 - 0.1 ** 2) + rest * width;
    // its edges lie between two moments that are told
    expect(value(measures, "vein.ejectedVolume")).toBeCloseTo(area, 6);
    expect(value(measures, "vein.ejectedFlow")).toBeCloseTo(
      value(measures, "vein.ejectedVolume") / cycle,
      12,
    );
  });

  it("are those of the settled half, not the first after rest", () => {
    const fading = (time: number) => pulse(time, time < begin + cycle ? 100 : 20);
    expect(value(seen(fading), "vein.augmentedVelocity")).toBeCloseTo(rest + 20, 10);
  });

  it("are averaged over cycles", () => {
    // higher and lower in turn
    const uneven = (time: number) => pulse(time, Math.floor((time - begin) / cycle) % 2 === 0 ? 10 : 20);
    // whole cycles of the second half: the last five, three of them low or high
    const expected = rest + (3 * 20 + 2 * 10) / 5;
    expect(value(seen(uneven), "vein.augmentedVelocity")).toBeCloseTo(expected, 10);
  });

  it("are told from the ripple of breath by its highest velocity", () => {
    const breathing = (time: number) => (time <= begin ? 5 + Math.sin((2 * Math.PI * time) / 4) : 9);
    const measures = seen((time) => pulse(time, 20), breathing);
    expect(value(measures, "vein.restingPeakVelocity")).toBeCloseTo(5 + 1, 3);
  });

  it("of something done once are one surge", () => {
    const once = (time: number) => rest + 8 * Math.max(0, 1 - Math.abs(time - 50) / 5);
    const measures = seen(once, once, {});
    expect(value(measures, "vein.augmentedVelocity")).toBeCloseTo(rest + 8, 10);
    expect(value(measures, "vein.ejectedVolume")).toBeGreaterThan(8 * 5 * 0.98);
  });

  it("are none where flow stays at rest, and none are asked for where nothing is done", () => {
    expect(seen(() => rest)["vein.ejectedVolume"]).toEqual({
      value: null,
      unit: "mL",
      reason: "no flow above that of rest",
    });
    const still = session(20, {}, { flow: ["mL/s", () => rest] });
    const flow = Course.of(still, "flow");
    expect(surges(still, flow, flow, "vein")).toEqual({});
  });
});
