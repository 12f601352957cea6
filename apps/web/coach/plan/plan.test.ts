import { describe, expect, it } from "vitest";
import { type Profile, usualRhythm, workStyles } from "../profile.js";
import { planFor, suits } from "./plan.js";
import { presetIds } from "./preset-id.js";

const profile: Profile = {
  safetyRead_ms: 0,
  applies: false,
  work: "sitting",
  standsSafely: true,
  ankleLimits: false,
  rhythm: usualRhythm,
};

/** every way to answer, with every preset and with none */
const everybody = workStyles.flatMap((work) =>
  [true, false].flatMap((standsSafely) =>
    [true, false].flatMap((ankleLimits) =>
      [undefined, ...presetIds].map((preset) => ({
        ...profile,
        work,
        standsSafely,
        ankleLimits,
        ...(preset === undefined ? {} : { preset }),
      })),
    ),
  ),
);

describe("a plan", () => {
  it("offers everybody something in a break", () => {
    for (const one of everybody) expect(planFor(one).breaks.length).toBeGreaterThan(1);
  });

  it("offers nothing free-standing to somebody who does not stand safely, and tells them to hold on", () => {
    for (const one of everybody.filter(({ standsSafely }) => !standsSafely)) {
      const { breaks, daily, cautions } = planFor(one);
      for (const id of [...breaks, ...daily])
        expect(id).not.toMatch(/stand|walk|raises|jump|stairs|achilles/);
      expect(cautions).toContain("holdOn");
    }
  });

  it("asks no more of an ankle that hurts than it can give", () => {
    for (const one of everybody.filter(({ ankleLimits }) => ankleLimits)) {
      const { breaks, daily, cautions } = planFor(one);
      for (const id of [...breaks, ...daily]) expect(id).not.toMatch(/jump|single|uphill|stairs/);
      expect(cautions).toContain("painStops");
    }
  });

  it("offers nothing twice", () => {
    for (const one of everybody) {
      const { breaks, daily, cautions } = planFor(one);
      expect(new Set([...breaks, ...daily]).size).toBe(breaks.length + daily.length);
      expect(new Set(cautions).size).toBe(cautions.length);
    }
  });

  it("never offers rope jumps by itself: they are for who is able and chooses them", () => {
    for (const one of everybody)
      expect([...planFor(one).breaks, ...planFor(one).daily]).not.toContain("rope-jumps");
    expect(suits("rope-jumps", profile)).toBe(true);
  });
});
