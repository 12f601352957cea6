import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { wallShear } from "./wall-shear.js";

const capacity = 20;
/** a popliteal vein of 0.45 cm², 85 % full as in standing */
const radius_cm = Math.sqrt(0.45 / Math.PI);
const flowing = (flow: (time: number) => number, fill = 0.85) =>
  wallShear(
    session(
      100,
      {},
      {
        "left.popliteal.volume": ["mL", () => fill * capacity],
        "left.poplitealToFemoral.flow": ["mL/s", flow],
      },
    ),
    "left",
    "popliteal",
  ).measures;

describe("shear at the wall of a vein", () => {
  it("is that of Poiseuille's flow, 4 q / π r³", () => {
    const measures = flowing(() => 3);
    const rate = (4 * 3) / (Math.PI * radius_cm ** 3);
    expect(value(measures, "left.popliteal.meanWallShearRate")).toBeCloseTo(rate, 10);
    // 3.5 mPa·s
    expect(value(measures, "left.popliteal.meanWallShearStress")).toBeCloseTo(0.0035 * rate, 10);
  });

  it("is eight times as great in a vein of a quarter of the section, and the same backward", () => {
    const wide = value(
      flowing(() => 3),
      "left.popliteal.meanWallShearRate",
    );
    const narrow = value(
      flowing(() => -3, 0.85 / 4),
      "left.popliteal.meanWallShearRate",
    );
    expect(narrow / wide).toBeCloseTo(4 ** 1.5, 10);
  });

  it("is low while blood hardly moves", () => {
    const slow = 0.9 * (10 / 4) * Math.PI * radius_cm ** 3;
    const measures = flowing((time) => (time < 25 ? 3 : slow));
    // three quarters of the time, but for the one sample that a closed span has more
    expect(value(measures, "left.popliteal.lowWallShearShare")).toBeCloseTo((100 * 7501) / 10_001, 10);
  });
});
