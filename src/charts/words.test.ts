import { describe, expect, it } from "vitest";
import { fixed, measureName, measureWords, siteName, unitText, valueText, words } from "./words.js";

describe("words", () => {
  it("reads ids aloud", () => {
    expect(words("tibialisAnterior")).toBe("tibialis anterior");
    expect(words("ten-heel-raises")).toBe("ten heel raises");
    expect(words("raise10")).toBe("raise 10");
  });

  it("prints a true minus and no negative zero", () => {
    expect(fixed(-1.25, 1)).toBe("−1.3");
    expect(fixed(-0.001, 1)).toBe("0.0");
  });

  it("dresses a number in its unit, unless it is pure", () => {
    expect(valueText(43.21, "mmHg")).toBe("43.2\u202fmmHg");
    expect(valueText(0.5, "1")).toBe("0.50");
  });

  it("tells a rate so that nobody reads its one as a digit", () => {
    expect(valueText(77.72, "1/min")).toBe("77.7 per minute");
    expect(unitText("1/min")).toBe("/min");
    expect(unitText("1/(mmHg·s)")).toBe("/(mmHg·s)");
  });

  it("names measures and sites it has never heard of", () => {
    expect(measureName("peakVelocity")).toEqual({ name: "peak velocity", plain: "" });
    expect(siteName("popliteal.doppler")).toBe("Popliteal, doppler");
    expect(measureWords("avp.lowest")).toBe("Ambulatory venous pressure: lowest pressure");
  });
});
