import { describe, expect, it } from "vitest";
import { pairOf } from "./pair.js";
import { facetOf, wayOf } from "./verdict.js";

describe("where a trace went", () => {
  const standing = [90, 90, 40, 60, 80, 90];
  it("is told of its lowest, its mean and its highest", () => {
    const leaking = [90, 90, 70, 85, 90, 90];
    expect(wayOf(standing, leaking, "lowest")).toBe("rises");
    expect(wayOf(standing, leaking, "mean")).toBe("rises");
    expect(wayOf(standing, leaking, "highest")).toBe("stays");
    expect(wayOf(leaking, standing, "lowest")).toBe("falls");
  });

  it("stays where the change is less than a fiftieth of its span", () => {
    expect(wayOf(standing, [90, 90, 40.9, 60, 80, 90], "lowest")).toBe("stays");
    expect(wayOf(standing, [90, 90, 41.1, 60, 80, 90], "lowest")).toBe("rises");
  });

  it("leaves out instants without a value", () => {
    expect(facetOf([Number.NaN, 2, 4], "mean")).toBe(3);
    expect(facetOf([Number.NaN], "lowest")).toBeNaN();
  });
});

describe("two studies with one thing changed", () => {
  const base = { person: { base: "healthy-adult", conditions: [{ id: "anaemia" }] } } as const;
  it("differ in that thing alone, and keep what was there", () => {
    const [first, second] = pairOf(base, "walk", {
      kind: "condition",
      id: "weak-calf",
      values: { side: "left" },
    });
    expect(first).toEqual({ ...base, scenario: "walk" });
    expect(second.person.conditions).toEqual([{ id: "anaemia" }, { id: "weak-calf", side: "left" }]);
    expect(second.scenario).toBe("walk");
  });

  it("set a device, the body or the way it is done", () => {
    const change = (
      kind: "device" | "body" | "setting",
      id: string,
      values: Record<string, number | string>,
    ) => pairOf(base, "walk", { kind, id, values })[1];
    expect(change("device", "stocking", { class: "I" }).devices).toEqual([{ id: "stocking", class: "I" }]);
    expect(change("body", "height_cm", { height_cm: 200 }).person.height_cm).toBe(200);
    expect(change("setting", "speed_kmh", { speed_kmh: 5 }).scenario).toEqual({ id: "walk", speed_kmh: 5 });
  });
});
