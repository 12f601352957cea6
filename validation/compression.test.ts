import { describe, expect, it } from "vitest";
import { run } from "../src/index.js";
import type { DeviceDocument, PersonDocument } from "../src/study/document.js";
import { alike, bandaged, gained, pressedWith, reduced, sectionLost } from "./compression.js";

/** Pressures on the skin of a leg that lies for ten seconds. */
async function lying(devices: readonly DeviceDocument[], parameters: PersonDocument["parameters"] = {}) {
  const { measures } = await run({
    person: { base: "healthy-adult", parameters },
    scenario: { id: "lying", seconds: 10 },
    devices,
    instruments: ["gaiter", "calf"].map((level) => ({ id: "interface-pressure", site: `left.${level}` })),
  });
  const at = (level: string) => measures[`left.${level}.interface.pressureAtEnd`]?.value as number;
  return { gaiter: at("gaiter"), calf: at("calf") };
}

// a lying calf is not quite as slender as the one that a garment was told of
const girthAside_mmHg = 1.3;

describe("a pressure as it was printed", () => {
  it.each(["elastic", "inelastic"])("is on the gaiter under a bandage that is %s", async (material) => {
    const { gaiter } = await lying([bandaged(material, 30)]);
    expect(Math.abs(gaiter - 30)).toBeLessThan(girthAside_mmHg);
  });

  it("is on gaiter and calf under a stocking of another class", async () => {
    const { gaiter, calf } = await lying([{ id: "stocking", class: "III" }], pressedWith(26, 31));
    expect(Math.abs(gaiter - 26)).toBeLessThan(girthAside_mmHg);
    expect(Math.abs(calf - 31)).toBeLessThan(girthAside_mmHg);
  });
});

describe("the arithmetic of a comparison", () => {
  it("a vein of half the width has lost three quarters of its section", () => {
    expect(sectionLost(4, 2)).toBe(75);
    expect(sectionLost(4, null)).toBeNull();
  });

  it("a share that goes from 30 to 45 has gained a half", () => {
    expect(gained(45, 30)).toBeCloseTo(50, 12);
    expect(gained(null, 30)).toBeNull();
  });

  it("a change of a fifth is none, and more is one", () => {
    expect([alike(8.1, 10), alike(11.9, 10), alike(7.9, 10), alike(null, 10)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([reduced(7.9, 10), reduced(8.1, 10), reduced(7.9, null)]).toEqual([true, false, false]);
  });
});
