import { describe, expect, it } from "vitest";
import { capillaryPressure } from "./capillary-pressure.js";
import { session, value } from "./fixtures/session.js";
import { interfacePressure } from "./interface-pressure.js";
import { laserDoppler } from "./laser-doppler.js";
import { lymphCannula } from "./lymph-cannula.js";
import { oncoticSamples } from "./oncotic-samples.js";

// a leg that hangs from 30 s on
const hangs = 30;
const drawn = (signal: string, unit: "mL/s" | "mmHg", before: number, after: number) =>
  session(90, { hangs }, { [signal]: [unit, (time) => (time < hangs + 0.005 ? before : after)] });

describe("at a limb that is let down", () => {
  it("a laser tells flow in units of rest alone", () => {
    const { readings, measures } = laserDoppler(
      drawn("left.foot.skinFlow", "mL/s", 0.2, 0.1),
      "left",
      "foot",
    );
    expect(readings[0]?.values[0]).toBeCloseTo(100, 9);
    expect(value(measures, "left.foot.laserDoppler.fluxChange")).toBeCloseTo(-50, 9);
  });

  it("a laser on skin without any flow at rest tells no change", () => {
    const { measures } = laserDoppler(drawn("left.foot.skinFlow", "mL/s", 0, 0), "left", "foot");
    expect(measures["left.foot.laserDoppler.fluxChange"]).toMatchObject({ value: null, unit: "%" });
  });

  it("a micropipette tells the rise of capillary pressure", () => {
    const { measures } = capillaryPressure(
      drawn("left.foot.capillaries.pressure", "mmHg", 25, 75),
      "left",
      "foot",
    );
    expect(value(measures, "left.foot.capillary.pressureChange")).toBeCloseTo(50, 9);
  });

  it("a cannula tells lymph by the minute", () => {
    const { measures } = lymphCannula(drawn("left.calf.lymph.flow", "mL/s", 0.001, 0.003), "left", "calf");
    expect(value(measures, "left.calf.lymph.flowAtEnd")).toBeCloseTo(0.18, 9);
    expect(value(measures, "left.calf.lymph.flowChange")).toBeCloseTo(200, 6);
  });

  it("a sensor under a cuff tells its pressure, and in an exercise its swing", () => {
    const pulsing = session(
      60,
      { exerciseBegins: 20, exerciseEnds: 50 },
      {
        "left.calf.interfacePressure": [
          "mmHg",
          (time) => 30 + (time > 20 && time < 50 ? 10 * Math.sin(2 * Math.PI * time) : 0),
        ],
      },
      { cycle_s: 1 },
    );
    const { measures } = interfacePressure(pulsing, "left", "calf");
    expect(value(measures, "left.calf.interface.pressureAtRest")).toBeCloseTo(30, 9);
    expect(value(measures, "left.calf.interface.pressureSwing")).toBeCloseTo(20, 9);
  });

  it("samples tell how much thicker the blood is that leaves it", () => {
    const at = (mmHg: number) => ["mmHg", () => mmHg] as const;
    const samples = session(
      60,
      {},
      {
        "plasma.oncoticPressure": at(25),
        "left.foot.interstitial.oncoticPressure": at(9),
        "left.foot.interstitial.pressure": at(-1),
        "left.foot.capillaries.venousOncoticPressure": at(31),
      },
    );
    const { measures } = oncoticSamples(samples, "left", "foot");
    expect(value(measures, "left.foot.oncotic.plasmaPressure")).toBeCloseTo(25, 9);
    expect(value(measures, "left.foot.oncotic.tissuePressure")).toBeCloseTo(9, 9);
    expect(value(measures, "left.foot.wick.tissuePressure")).toBeCloseTo(-1, 9);
    expect(value(measures, "left.foot.oncotic.veinLessArm")).toBeCloseTo(6, 9);
  });
});
