import { describe, expect, it } from "vitest";
import { healthyAdult } from "../person/healthy-adult.js";
import { girth_cm, laplace_mmHg, layered } from "./garment.js";
import { devices } from "./index.js";

const slender = { ...healthyAdult, mass_kg: 55 };
const usual = (id: "stocking" | "bandage") =>
  Object.fromEntries(Object.entries(devices[id].settings).map(([name, { typical }]) => [name, typical]));
const bandaged = (change: object, body = healthyAdult) =>
  devices.bandage.worn!({ ...usual("bandage"), ...change }, body);
const stockinged = (change: object) =>
  devices.stocking.worn!({ ...usual("stocking"), ...change }, healthyAdult);

describe("the tension of a bandage", () => {
  it("presses by Laplace's law: tension over radius, layer by layer", () => {
    // 1 N/cm round a radius of 1 cm is 1 N/cm², 10 kPa, 75.0 mmHg
    expect(laplace_mmHg(1, 1, 2 * Math.PI)).toBeCloseTo(75.006, 3);
    expect(laplace_mmHg(0.5, 4, 20)).toBeCloseTo(4 * laplace_mmHg(0.5, 1, 20), 10);
  });

  it("presses the slender ankle more than the calf, and a slender leg more than a stout one", () => {
    const { ankle, calf } = bandaged({});
    expect(ankle!.pressure_mmHg / calf!.pressure_mmHg).toBeCloseTo(
      girth_cm("calf", healthyAdult) / girth_cm("ankle", healthyAdult),
      10,
    );
    expect(bandaged({}, slender).calf!.pressure_mmHg).toBeGreaterThan(calf!.pressure_mmHg);
  });

  it("is the same at rest whatever it is made of; stiffness is not", () => {
    const [elastic, inelastic, paste] = ["elastic", "inelastic", "zinc-paste"].map(
      (material) => bandaged({ material }).calf!,
    );
    expect(elastic!.pressure_mmHg).toBe(inelastic!.pressure_mmHg);
    expect(elastic!.stiffness_mmHg).toBeLessThan(0.2 * inelastic!.stiffness_mmHg);
    expect(inelastic!.stiffness_mmHg).toBeLessThan(paste!.stiffness_mmHg);
  });
});

describe("a stocking", () => {
  it("presses the more the higher its class, within what the class is said to be", () => {
    const ankle = (name: string) => stockinged({ class: name }).ankle!.pressure_mmHg;
    const said = {
      "anti-embolism": [18, 18],
      I: [18, 21],
      "20-30": [20, 30],
      II: [23, 32],
      III: [34, 46],
      IV: [49, 80],
    } as const;
    for (const [name, [low, high]] of Object.entries(said)) {
      expect(ankle(name)).toBeGreaterThanOrEqual(low);
      expect(ankle(name)).toBeLessThanOrEqual(high);
    }
  });

  it("falls from ankle to calf when graduated, and rises when progressive", () => {
    const rise = (profile: string) => {
      const { ankle, calf } = stockinged({ profile });
      return calf!.pressure_mmHg - ankle!.pressure_mmHg;
    };
    expect(rise("graduated")).toBeLessThan(0);
    expect(rise("progressive")).toBeGreaterThan(0);
  });

  it("leaves bare what it does not cover", () => {
    expect(Object.keys(stockinged({ foot: "bare" }))).toEqual(["ankle", "calf"]);
    expect(Object.keys(stockinged({ length: "thigh" }))).toEqual(["foot", "ankle", "calf", "thigh"]);
    expect(Object.keys(stockinged({ length: "gaiter", foot: "bare" }))).toEqual(["ankle"]);
    expect(Object.keys(bandaged({ length: "gaiter" }))).toEqual(["foot", "ankle"]);
  });

  it("over another adds its pressure and its stiffness", () => {
    const one = stockinged({ class: "I" });
    const two = layered([one, stockinged({ class: "II", length: "thigh" })]);
    expect(two.ankle!.pressure_mmHg).toBe(20 + 28);
    expect(two.calf!.stiffness_mmHg).toBeGreaterThan(one.calf!.stiffness_mmHg);
    expect(two.thigh).toEqual(stockinged({ class: "II", length: "thigh" }).thigh);
  });
});
