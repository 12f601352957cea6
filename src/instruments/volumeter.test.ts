import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { volumeter } from "./volumeter.js";

describe("a volumeter of the foot", () => {
  const foot = (dorsal: (time: number) => number) => ({
    "left.dorsalFoot.volume": ["mL", dorsal] as const,
    "left.plantar.volume": ["mL", () => 5] as const,
  });

  it("shows the volume of the segment, with what its veins gain", () => {
    const drawn = session(
      10,
      {},
      foot((time) => 6 + Math.min(time, 5)),
    );
    const { measures } = volumeter(drawn, "left", "foot");
    expect(value(measures, "left.foot.volumeter.volumeAtStart")).toBe(900);
    expect(value(measures, "left.foot.volumeter.volumeAtEnd")).toBeCloseTo(905, 10);
    expect(value(measures, "left.foot.volumeter.largestVolume")).toBeCloseTo(905, 10);
  });

  it("tells in mL what an exercise drives out of it", () => {
    const marks = { exerciseBegins: 12, exerciseEnds: 22 };
    const drawn = session(
      60,
      marks,
      foot((time) => (time > 12 && time < 30 ? 6 : 14)),
    );
    const { measures } = volumeter(drawn, "left", "foot");
    expect(value(measures, "left.foot.volumeter.expelledVolume")).toBeCloseTo(8, 10);
    expect(value(measures, "left.foot.volumeter.refillTime90")).toBeCloseTo(30 - 22, 1);
  });
});
