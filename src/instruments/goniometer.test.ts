import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { goniometer } from "./goniometer.js";

describe("a goniometer at the ankle", () => {
  // from 30° of plantarflexion to 10° of dorsiflexion
  const angle = (time: number) => (Math.PI / 180) * (10 + 20 * Math.sin(2 * Math.PI * time));
  const { readings, measures } = goniometer(
    session(2, {}, { "left.ankle.angle": ["rad", angle] }),
    "left",
    "ankle",
  );

  it("shows degrees, plantarflexion positive", () => {
    expect(readings[0]?.unit).toBe("deg");
    expect(value(measures, "left.ankle.highestAngle")).toBeCloseTo(30, 10);
    expect(value(measures, "left.ankle.lowestAngle")).toBeCloseTo(-10, 10);
  });

  it("tells the range of motion", () => {
    expect(value(measures, "left.ankle.rangeOfMotion")).toBeCloseTo(40, 10);
  });
});
