import { describe, expect, it } from "vitest";
import { run } from "../study/run.js";
import { session, value } from "./fixtures/session.js";
import { pitting } from "./pitting.js";

/** 280 mL of water at 1 mmHg below the air's pressure, which 10 mL more for each mmHg raise */
const tissue = { restingVolume_mL: 280, restingPressure_mmHg: -1, compliance_mLPerMmHg: 10 };

const pressed = (water: (time: number) => number, limb: "foot" | "calf" = "calf", stiffer = 1) =>
  pitting(
    session(
      60,
      {},
      { [`left.${limb}.interstitial.volume`]: ["mL", water] },
      {
        tissue: new Map([
          [`left.${limb}`, { ...tissue, compliance_mLPerMmHg: tissue.compliance_mLPerMmHg / stiffer }],
        ]),
      },
    ),
    "left",
    limb,
  );
const depth = (gained: number, limb: "foot" | "calf" = "calf") =>
  value(pressed(() => 280 + gained, limb).measures, `left.${limb}.pitting.depthAtEnd`);
const duration = (gained: number, stiffer = 1) =>
  value(pressed(() => 280 + gained, "calf", stiffer).measures, "left.calf.pitting.durationAtEnd");

describe("a thumb on the shin", () => {
  it("leaves no pit in a dry leg, nor in one whose water is still below the pressure of the air", () => {
    for (const gained of [-20, 0, 10]) {
      expect(depth(gained)).toBe(0);
      expect(duration(gained)).toBe(0);
    }
  });

  it("leaves a pit as deep as the layer of free water under the skin", () => {
    // 127 mL of it under the 1269 cm² of a shank of 3000 mL
    const layer_mm = (10 * 127) / (6.1 * 3000 ** (2 / 3));
    expect(depth(10 + 127)).toBeCloseTo(layer_mm, 10);
    expect(layer_mm).toBeCloseTo(1, 1);
  });

  it("leaves it the deeper, and for the longer, the more the leg is swollen", () => {
    const degrees = [100, 200, 400, 800];
    const depths = degrees.map((gained) => depth(gained));
    const durations = degrees.map((gained) => duration(gained));
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
    expect(durations).toEqual([...durations].sort((a, b) => a - b));
    expect(depths[3]).toBeGreaterThan(4 * depths[0]);
    expect(durations[3]).toBeGreaterThan(durations[0]);
  });

  it("fills the sooner the stiffer the tissue is", () => {
    expect(duration(400, 2)).toBeLessThan(duration(400));
  });

  it("goes no deeper than five seconds let it", () => {
    // 375 mmHg for 5 s drive some 1.9 mL from under 2 cm²
    expect(depth(5000)).toBeCloseTo(9.4, 1);
    expect(depth(9000)).toBe(depth(5000));
  });

  it("goes deeper on a foot that holds as much, which has less skin", () => {
    expect(depth(100, "foot")).toBeGreaterThan(depth(100));
  });

  it("is told over time, and says that it is a picture", () => {
    const { readings, measures } = pressed((time) => 280 + 5 * time);
    expect(readings[0].says).toMatch(/derived picture/);
    expect(value(measures, "left.calf.pitting.greatestDepth")).toBeGreaterThan(
      value(measures, "left.calf.pitting.depthAtEnd"),
    );
  });
});

it("lying after a night, feet take a deeper mark where the plasma holds too little protein, the deeper the less it holds", async () => {
  const pitOf = async (conditions: readonly object[]) => {
    const { measures } = await run({
      person: { base: "healthy-adult", conditions },
      scenario: { id: "lying", seconds: 25 },
      instruments: [{ id: "pitting", site: "left.foot" }],
      circuit: "closed-loop",
      step_ms: 10,
    });
    return {
      depth: value(measures, "left.foot.pitting.depthAtEnd"),
      duration: value(measures, "left.foot.pitting.durationAtEnd"),
    };
  };
  const lost = (degree: string) => pitOf([{ id: "low-plasma-protein", site: "kidney", degree }]);
  const [healthy, mild, moderate, severe] = [
    await pitOf([]),
    await lost("mild"),
    await lost("moderate"),
    await lost("severe"),
  ];
  // half of the shallowest dent that is seen
  expect(healthy.depth).toBeLessThan(0.25);
  expect(healthy.duration).toBe(0);
  expect(mild.depth).toBeGreaterThan(healthy.depth);
  expect(moderate.depth).toBeGreaterThan(mild.depth);
  expect(severe.depth).toBeGreaterThan(moderate.depth);
});
