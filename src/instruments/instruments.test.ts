import { describe, expect, it } from "vitest";
import { ambulatoryVenousPressure, restAndExercise, walkingPressure } from "./avp-catheter.js";
import { recovery } from "./emptying.js";
import { sample_s, session, value } from "./fixtures/session.js";
import { airPlethysmograph } from "./plethysmograph.js";
import { Course } from "./reading.js";
import { valveMonitor, valveOf, watchedValves } from "./valve-monitor.js";

describe("a course", () => {
  const course = new Course(Float64Array.of(0, 1, 2, 3), Float64Array.of(5, 1, 2, 6));

  it("knows its mean, lowest and highest over a closed span", () => {
    expect(course.mean(1, 3)).toBe((1 + 2 + 6) / 3);
    expect(course.lowest(0, 3)).toEqual({ value: 1, time_s: 1 });
    expect(course.highest(0.5, 2)).toEqual({ value: 2, time_s: 2 });
  });

  it("rises to a level between samples, or never", () => {
    expect(course.risesTo(4, 1)).toBe(2 + (4 - 2) / (6 - 2));
    expect(course.risesTo(5, 0)).toBe(0);
    expect(course.risesTo(7, 0)).toBeNull();
  });

  it("falls to a level between samples, or never", () => {
    expect(course.fallsTo(2, 0)).toBe((5 - 2) / (5 - 1));
    expect(course.fallsTo(6, 3)).toBe(3);
    expect(course.fallsTo(0, 0)).toBeNull();
  });
});

describe("a pressure catheter in the foot", () => {
  const downs = [30.55, 31.55, 32.55];
  const [rest, low, tau] = [90, 25, 20];
  const marks = {
    firstRaise: 30,
    ...Object.fromEntries(downs.map((time, k) => [`heelsDown${k + 1}`, time])),
    lastHeelsDown: downs[2]!,
  };
  const lastTrough = 33;
  const foot = (time: number) => {
    if (time <= 30) return rest;
    return time < lastTrough
      ? low + 10 * (lastTrough - time)
      : rest - (rest - low) * Math.exp((lastTrough - time) / tau);
  };
  const drawn = session(160, marks, { "left.dorsalFoot.luminalPressure": ["mmHg", foot] });

  it("reads rest before the first raise, the lowest trough, and the fall between them", () => {
    const { measures } = ambulatoryVenousPressure(drawn, "left");
    expect(value(measures, "left.avp.resting")).toBeCloseTo(rest, 10);
    expect(value(measures, "left.avp.lowest")).toBeCloseTo(low, 10);
    expect(value(measures, "left.avp.fall")).toBeCloseTo(rest - low, 10);
  });

  it("times the refilling from the last touch-down to nine tenths of the fall", () => {
    // rest − (rest − low) e^(−t/τ) has made good nine tenths at t = τ ln 10, counted from the trough
    const expected = tau * Math.log(10) + lastTrough - downs[2]!;
    const { measures } = ambulatoryVenousPressure(drawn, "left");
    expect(Math.abs(value(measures, "left.avp.refillTime90") - expected)).toBeLessThan(sample_s);
  });

  it("says why a refilling was not reached", () => {
    const flat = new Course(Float64Array.of(0, 1, 2), Float64Array.of(20, 20, 21));
    expect(recovery(flat, 20, 90, 0, "pressure")).toEqual({
      value: null,
      unit: "s",
      reason: "90 % of the pressure was not back before the end of the run",
    });
    expect(recovery(flat, 20, 20, 0, "pressure")).toMatchObject({
      value: null,
      reason: "the pressure did not fall",
    });
  });

  it("reads rest before an exercise, whole cycles of its second half, and the deepest trough", () => {
    const [cycle, marks] = [2, { exerciseBegins: 30, exerciseEnds: 50 }];
    const swings = (time: number) =>
      time > 30 && time < 50 ? 40 + 15 * Math.sin((2 * Math.PI * time) / cycle) : rest;
    const exercise = session(90, marks, { p: ["mmHg", swings] }, { cycle_s: cycle });
    const measures = restAndExercise(exercise, Course.of(exercise, "p"), "vein");
    expect(value(measures, "vein.restingPressure")).toBeCloseTo(rest, 10);
    // ten seconds at a hundred a second, the last of them at rest again
    expect(value(measures, "vein.exercisePressure")).toBeCloseTo(40, 0);
    expect(value(measures, "vein.greatestFall")).toBeCloseTo(rest - (40 - 15), 10);
  });

  it("reads rest before the end of stillness where there is no exercise", () => {
    const quiet = session(20, { still: 15 }, { p: ["mmHg", (time) => (time <= 15 ? rest : 0)] });
    expect(restAndExercise(quiet, Course.of(quiet, "p"), "vein")).toEqual({
      "vein.restingPressure": { value: rest, unit: "mmHg" },
    });
  });

  it("takes cycle means at the ankle while walking", () => {
    const stride = 1.25;
    const ankle = (time: number) =>
      time <= 30 || time > 90 ? 85 : 40 + 12 * Math.sin((2 * Math.PI * time) / stride);
    const walk = session(
      150,
      { gaitBegins: 30, gaitEnds: 90 },
      { "left.greatSaphenousAnkle.luminalPressure": ["mmHg", ankle] },
      { cycle_s: stride },
    );
    const { measures } = walkingPressure(walk, "left");
    expect(value(measures, "left.ankle.standingPressure")).toBeCloseTo(85, 10);
    // over whole strides a swing has no mean, but for the one sample by which a closed span is too long
    const tolerance = (12 * sample_s) / (24 * stride) + 1e-9;
    expect(Math.abs(value(measures, "left.ankle.walkingPressure") - 40)).toBeLessThan(tolerance);
    expect(value(measures, "left.ankle.walkingFall")).toBeCloseTo(
      value(measures, "left.ankle.standingPressure") - value(measures, "left.ankle.walkingPressure"),
      10,
    );
  });
});

describe("an air plethysmograph", () => {
  const marks = { stands: 20, full: 200, oneEffortEnds: 202, tenEfforts: 260, tenEffortsEnd: 270 };
  const [empty, full, tau] = [30, 150, 25];
  const calf = (time: number): number => {
    if (time < 20) return empty;
    if (time <= 200) return full - (full - empty) * Math.exp((20 - time) / tau);
    if (time <= 202) return full - 30 * (time - 200);
    if (time < 260) return full;
    return time <= 270 ? full - 9 * (time - 260) : 60 + (time - 270);
  };
  const { measures } = airPlethysmograph(session(330, marks, { "left.calf.volume": ["mL", calf] }), "left");

  it("measures volume, filling, ejection and residue as they are defined", () => {
    const volume = full - empty;
    // by the time the calf counts as full, e^(−180/25) of it is missing
    const missing = volume * Math.exp(-175 / tau);
    expect(Math.abs(value(measures, "left.apg.venousVolume") - volume)).toBeLessThan(missing);
    const time90 = tau * Math.log(10);
    expect(Math.abs(value(measures, "left.apg.venousFillingTime90") - time90)).toBeLessThan(
      sample_s + (tau * 10 * missing) / volume,
    );
    expect(value(measures, "left.apg.venousFillingIndex")).toBeCloseTo(
      (0.9 * value(measures, "left.apg.venousVolume")) / value(measures, "left.apg.venousFillingTime90"),
      10,
    );
    expect(Math.abs(value(measures, "left.apg.ejectedVolume") - 60)).toBeLessThan(missing);
    expect(Math.abs(value(measures, "left.apg.residualVolume") - (60 - empty))).toBeLessThan(1e-9);
    expect(value(measures, "left.apg.ejectionFraction")).toBeCloseTo(
      value(measures, "left.apg.ejectedVolume") / value(measures, "left.apg.venousVolume"),
      10,
    );
    expect(value(measures, "left.apg.residualVolumeFraction")).toBeCloseTo(
      value(measures, "left.apg.residualVolume") / value(measures, "left.apg.venousVolume"),
      10,
    );
  });
});

describe("a valve monitor", () => {
  it("tells how long a valve takes to open, stays open, takes to shut and stays shut", () => {
    const site = "left.poplitealToFemoral";
    const ramp = (time: number) => {
      const phase = time % 2;
      if (phase < 0.5) return 0;
      if (phase < 0.9) return (phase - 0.5) / 0.4;
      return phase < 1.5 ? 1 : Math.max(0, 1 - (phase - 1.5) / 0.2);
    };
    const drawn = { [`${site}.opening`]: ["1", ramp], [`${site}.flow`]: ["mL/s", () => 1] } as const;
    const { measures } = valveOf(session(10, {}, drawn), "left", "poplitealToFemoral");
    // what lies between a tenth and nine tenths of the way is opening or shutting
    for (const [phase, seconds] of [
      ["openingPhase", 0.32],
      ["openPhase", 0.66],
      ["closingPhase", 0.16],
      ["closedPhase", 0.86],
      ["cycle", 2],
    ] as const) {
      expect(Math.abs(value(measures, `${site}.${phase}`) - seconds), phase).toBeLessThan(
        2 * sample_s + 1e-9,
      );
    }
  });

  it("tells how much of what passed came back, and the share of the time a valve stood open", () => {
    const drawn = Object.fromEntries(
      watchedValves.flatMap((valve) => [
        [`left.${valve}.opening`, ["1", (time: number) => (time < 4 ? 1 : 0)] as const],
        // two seconds at −3 mL/s, eight at 5 mL/s
        [`left.${valve}.flow`, ["mL/s", (time: number) => (time > 4 && time <= 6 ? -3 : 5)] as const],
      ]),
    );
    const { measures } = valveMonitor(session(10, {}, drawn), "left");
    for (const valve of watchedValves) {
      expect(Math.abs(value(measures, `left.${valve}.openShare`) - 4 / 10)).toBeLessThan(sample_s);
      expect(value(measures, `left.${valve}.regurgitantFraction`)).toBeCloseTo((2 * 3) / (8 * 5), 10);
    }
  });
});
