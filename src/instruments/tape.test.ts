import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { tape } from "./tape.js";

describe("a tape round the leg", () => {
  const drawn = session(10, {}, { "left.calf.volume": ["mL", (time) => 60 + 120 * Math.min(1, time / 5)] });
  /** a shank of 3000 mL over 40 cm as a cylinder */
  const cylinder = Math.sqrt((4 * Math.PI * 3000) / 40);

  it("is longest at the calf and shortest at the ankle", () => {
    const round = (place: "calf" | "ankle") =>
      value(tape(drawn, "left", place).measures, `left.${place}.tape.circumferenceAtStart`);
    expect(round("calf")).toBeCloseTo(1.25 * cylinder, 10);
    expect(round("ankle")).toBeCloseTo(0.75 * cylinder, 10);
  });

  it("shows a limb with 4 % more in it as 2 % further round", () => {
    const { measures } = tape(drawn, "left", "calf");
    const grown = Math.sqrt(1.04) * value(measures, "left.calf.tape.circumferenceAtStart");
    expect(value(measures, "left.calf.tape.circumferenceAtEnd")).toBeCloseTo(grown, 10);
    expect(value(measures, "left.calf.tape.largestCircumference")).toBeCloseTo(grown, 10);
  });

  it("gives the base adult the girths of a lean adult", () => {
    const thigh = Object.fromEntries(
      ["femoral", "thighMuscle", "greatSaphenousThigh", "smallSaphenousThigh"].map((vein) => [
        `left.${vein}.volume`,
        ["mL", () => 10] as const,
      ]),
    );
    const adult = session(
      1,
      {},
      { "left.calf.volume": ["mL", () => 60], ...thigh },
      {
        // 70 kg by winter-2009, 175 cm by drillis-contini-1966
        limbVolume_mL: { foot: 923, calf: 2986, thigh: 6667 },
        segmentLength_cm: new Map([
          ["left.shank", 43.1],
          ["left.thigh", 42.9],
        ]),
      },
    );
    const girths_cm = { ankle: 22, calf: 37, thigh: 51 } as const;
    for (const [place, girth] of Object.entries(girths_cm) as [keyof typeof girths_cm, number][]) {
      const shown = value(tape(adult, "left", place).measures, `left.${place}.tape.circumferenceAtStart`);
      // half a centimetre: the girths are told to the centimetre
      expect(Math.abs(shown - girth), place).toBeLessThan(0.5);
    }
  });
});
