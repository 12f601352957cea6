import { describe, expect, it } from "vitest";
import { dopplerOf } from "./doppler.js";
import { session, value } from "./fixtures/session.js";

/** of 20 mL, as full as in standing */
const standing = 0.85 * 20;
const seen = (vein: string, path: string, volume: number, flow: (time: number) => number) => {
  const drawn = session(
    20,
    {},
    {
      [`left.${vein}.volume`]: ["mL", () => volume] as const,
      [`left.${path}.flow`]: ["mL/s", flow] as const,
    },
  );
  return dopplerOf(drawn, "left", vein as "popliteal").measures;
};
const popliteal = (volume: number, flow: (time: number) => number) =>
  seen("popliteal", "poplitealToFemoral", volume, flow);

describe("the shear of blood on the wall of a vein", () => {
  it("is that of Poiseuille's flow: eight viscosities times mean velocity over diameter", () => {
    const diameter_m = Math.sqrt((4 * 0.45) / Math.PI) / 100;
    const velocity_mps = 4.5 / 0.45 / 100;
    const measures = popliteal(standing, () => 4.5);
    expect(value(measures, "left.popliteal.meanWallShear")).toBeCloseTo(
      (8 * 0.0035 * velocity_mps) / diameter_m,
      12,
    );
  });

  it("grows as the third power of the width that the same flow loses", () => {
    const [wide, narrow] = [standing, standing / 4].map((volume) =>
      value(
        popliteal(volume, () => 2),
        "left.popliteal.meanWallShear",
      ),
    );
    // a quarter of the area is half of the width
    expect(narrow / wide).toBeCloseTo(2 ** 3, 10);
  });

  it("does not ask which way the blood runs, and is least where it stands", () => {
    const to_and_fro = popliteal(standing, (time) => 3 * Math.sin((2 * Math.PI * time) / 4));
    const forward = popliteal(standing, () => 3);
    expect(value(to_and_fro, "left.popliteal.leastWallShear")).toBeCloseTo(0, 10);
    // the mean of a sine without its sign
    expect(
      value(to_and_fro, "left.popliteal.meanWallShear") / value(forward, "left.popliteal.meanWallShear"),
    ).toBeCloseTo(2 / Math.PI, 2);
  });

  it("is that of one of the veins that a name stands for", () => {
    const measures = seen("distalDeepCalf", "distalDeepCalfToProximalDeepCalf", standing, () => 1);
    // two posterior tibial and two peroneal veins share 0.25 cm²
    const diameter_m = Math.sqrt((4 * 0.25) / 4 / Math.PI) / 100;
    expect(value(measures, "left.distalDeepCalf.meanWallShear")).toBeCloseTo(
      (8 * 0.0035 * (1 / 0.25 / 100)) / diameter_m,
      12,
    );
  });
});
