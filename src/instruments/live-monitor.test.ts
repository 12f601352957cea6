import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { heartMonitor, legMonitor } from "./live-monitor.js";

/** Heels up from `up` on for half a second, every two seconds, as often as told. */
const squeezes = (up: number, count: number) => (time: number) => {
  const phase = time - up;
  return phase >= 0 && phase < 2 * count && phase % 2 < 0.5 ? 0.8 : 0.1;
};

/** A calf that loses 8 mL in each squeeze and has them back before the next; the last one is stronger. */
const leg = (up: number, count: number) => {
  const works = squeezes(up, count);
  const strength = (time: number) => (time - up >= 2 * (count - 1) ? 1.5 : 1);
  const out = (time: number) => {
    const phase = (time - up) % 2;
    if (time < up || time - up >= 2 * count) return 0;
    return phase < 0.5 ? phase / 0.5 : Math.max(0, 1 - (phase - 0.5) / 1.4);
  };
  return session(
    60,
    {},
    {
      "left.dorsalFoot.luminalPressure": ["mmHg", (time) => 90 - 25 * strength(time) * out(time)],
      "left.calf.volume": ["mL", (time) => 110 - 8 * strength(time) * out(time)],
      "left.soleus.activation": ["1", works],
      "left.popliteal.volume": ["mL", () => 17],
      "left.poplitealToFemoral.flow": ["mL/s", (time) => (works(time) > 0.5 ? 20 * strength(time) : 4)],
    },
  );
};

describe("a monitor beside a leg that somebody moves at will", () => {
  it("tells how much blood the last squeeze of the calf drove out, not the ones before", () => {
    const measures = legMonitor(leg(10, 20), "left");
    expect(value(measures, "left.calf.ejectedVolume")).toBeCloseTo(12, 0);
    expect(value(measures, "left.ankle.fall")).toBeCloseTo(37.5, 0);
    expect(value(measures, "left.popliteal.peakFlow")).toBeCloseTo(30, 6);
    // 0.45 cm² of popliteal vein at the fill of quiet standing
    expect(value(measures, "left.popliteal.peakVelocity")).toBeCloseTo(30 / 0.45, 6);
  });

  it("keeps the lowest pressure of the last minute beside that of now", () => {
    const measures = legMonitor(leg(10, 5), "left");
    expect(value(measures, "left.ankle.pressure")).toBeCloseTo(90, 6);
    expect(value(measures, "left.ankle.lowestPressure")).toBeCloseTo(90 - 37.5, 0);
  });

  it("follows a squeeze that still goes on", () => {
    const held = leg(59.6, 1);
    expect(value(legMonitor(held, "left"), "left.calf.ejectedVolume")).toBeCloseTo(12 * 0.8, 0);
  });

  it("knows of no squeeze in a soleus that only sways with the body", () => {
    const quiet = session(
      60,
      {},
      {
        "left.dorsalFoot.luminalPressure": ["mmHg", () => 90],
        "left.calf.volume": ["mL", () => 110],
        "left.soleus.activation": ["1", (time) => 0.1 + 0.01 * Math.sin(time)],
        "left.popliteal.volume": ["mL", () => 17],
        "left.poplitealToFemoral.flow": ["mL/s", () => 4],
      },
    );
    expect(legMonitor(quiet, "left")["left.calf.ejectedVolume"]).toEqual({
      value: null,
      unit: "mL",
      reason: "the calf has not squeezed within the last minute",
    });
  });
});

describe("a monitor of the heart", () => {
  const beating = (rate: number) =>
    session(
      20,
      {},
      {
        "aorta.luminalPressure": ["mmHg", (time) => 100 - 20 * Math.cos((2 * Math.PI * rate * time) / 60)],
        // a third of each beat throws out 60 mL
        "leftVentricleToAorta.flow": ["mL/s", (time) => (((rate * time) / 60) % 1 < 1 / 3 ? 3 * rate : 0)],
      },
    );

  it("counts the beats and weighs what they throw out", () => {
    const measures = heartMonitor(beating(75));
    expect(value(measures, "heart.rate")).toBeCloseTo(75, 0);
    expect(value(measures, "heart.output")).toBeCloseTo(4.5, 0);
    expect(value(measures, "artery.systolicPressure")).toBeCloseTo(120, 0);
    expect(value(measures, "artery.diastolicPressure")).toBeCloseTo(80, 0);
  });

  it("is silent of legs without a heart, and says so of a heart that has not beaten yet", () => {
    expect(heartMonitor(session(5, {}, {}))).toEqual({});
    const early = session(
      1,
      {},
      {
        "aorta.luminalPressure": ["mmHg", () => 90],
        "leftVentricleToAorta.flow": ["mL/s", () => 0],
      },
    );
    expect(heartMonitor(early)["heart.rate"]).toMatchObject({ value: null });
  });
});
