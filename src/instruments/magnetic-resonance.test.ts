import { describe, expect, it } from "vitest";
import { calfVeins } from "../physiology/circuits/leg-anatomy.js";
import { session, value } from "./fixtures/session.js";
import { magneticResonance } from "./magnetic-resonance.js";

const [on, off] = [20, 200];
const site = "left.calf.magneticResonance";
const deep = ["anteriorTibial", "distalDeepCalf", "proximalDeepCalf", "soleal", "gastrocnemius"];

/** Each deep vein of the calf holds 4 mL more under the cuff, each of the two others 3 mL. */
const calf = (held: boolean) => {
  const rise = (time: number) => (held && time > on && time <= off ? 1 : 0);
  return session(
    240,
    { cuffOn: on, cuffOff: off },
    {
      ...Object.fromEntries(
        calfVeins.map((vein) => [
          `left.${vein}.volume`,
          ["mL", (time: number) => 10 + (deep.includes(vein) ? 4 : 3) * rise(time)] as const,
        ]),
      ),
      "left.calf.volume": ["mL", (time) => 70 + (5 * 4 + 2 * 3) * rise(time)],
    },
  );
};

describe("magnetic resonance of the calf under a cuff above", () => {
  it("tells the deep veins' share of what the cuff holds back", () => {
    const { readings, measures } = magneticResonance(calf(true), "left");
    expect(readings[0]?.values[0]).toBe(5 * 10);
    expect(value(measures, `${site}.deepVolumeRise`)).toBeCloseTo(5 * 4, 12);
    expect(value(measures, `${site}.deepShare`)).toBeCloseTo((5 * 4) / (5 * 4 + 2 * 3), 12);
  });

  it("says so where nothing was held back", () => {
    const { measures } = magneticResonance(calf(false), "left");
    expect(measures[`${site}.deepShare`]).toMatchObject({ value: null, unit: "1" });
  });
});
