import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../quantity/input-error.js";
import {
  type Column,
  course,
  csv,
  exampleFiles,
  openSim,
  rawEmg,
  random,
  type SyntheticOptions,
  times,
  type TrueCourse,
  truth,
} from "./fixtures/synthetic.js";
import { type Movement, readMovement as read, type RecordingOptions } from "./index.js";

const peakOf = { soleus: 0.4, gastrocnemius: 0.5, tibialisAnterior: 0.35 } as Record<string, number>;
const defaults: RecordingOptions = { walkingPeakActivation: (muscle) => peakOf[muscle] ?? 0.3 };
const readMovement = (text: string, name: string, options: Partial<RecordingOptions> = {}): Movement =>
  read(new TextEncoder().encode(text), name, { ...defaults, ...options });

const column = (
  name: string,
  of: TrueCourse,
  options: SyntheticOptions,
  side: "left" | "right" = "right",
  sign = 1,
): Column => ({
  name,
  values: course(of, options, side).map((value) => sign * value),
});

/** mean distance of a course from the truth of a stride that starts at the right heel strike, over the truth's range */
function distance(values: readonly number[] | undefined, of: TrueCourse, delay = 0, shift = 0): number {
  if (values === undefined) return Number.NaN;
  const wanted = values.map((_, k) => truth[of]((k / values.length + 1 - delay + shift) % 1));
  const range = Math.max(...wanted) - Math.min(...wanted);
  return values.reduce((sum, value, k) => sum + Math.abs(value - wanted[k]), 0) / values.length / range;
}
/** share of the stride by which a course must be moved to fit the truth best: the error of the heel strike */
function phaseError(values: readonly number[], of: TrueCourse, delay = 0): number {
  let best = 0;
  for (let shift = -0.2; shift <= 0.2; shift += 0.005)
    if (distance(values, of, delay, shift) < distance(values, of, delay, best)) best = shift;
  return best;
}

/** the heel strike is found by shapes that are not this person's */
const phaseTolerance = 0.06;

describe("a walk of several strides", () => {
  const walk = { stride_s: 1.12, strides: 6.3, rate_Hz: 100, startPhase: 0.4 };
  const angles = [
    column("hip_flexion_r", "hip_deg", walk),
    column("knee_angle_r", "knee_deg", walk),
    column("ankle_angle_r", "ankle_deg", walk, "right", -1),
    column("hip_flexion_l", "hip_deg", walk, "left"),
    column("knee_angle_l", "knee_deg", walk, "left"),
    column("ankle_angle_l", "ankle_deg", walk, "left", -1),
  ];

  function expectAngles(movement: Movement): void {
    expect(movement.kind).toBe("walking");
    expect(movement.stride_s).toBeCloseTo(1.12, 2);
    expect(movement.step_s * (movement.right.knee_deg?.length ?? 0)).toBeCloseTo(movement.period_s, 12);
    const error = phaseError(movement.right.knee_deg as number[], "knee_deg");
    expect(Math.abs(error)).toBeLessThan(phaseTolerance);
    for (const joint of ["hip_deg", "knee_deg", "ankle_deg"] as const) {
      expect(distance(movement.right[joint], joint, 0, error)).toBeLessThan(0.02);
      expect(distance(movement.left[joint], joint, 0.5, error)).toBeLessThan(0.02);
    }
    expect(movement.left.heelStrike_s / movement.period_s).toBeCloseTo(0.5, 1);
  }

  test("OpenSim angles in degrees", () => {
    const movement = readMovement(openSim("Coordinates", times(walk), angles, true), "walk.mot");
    expectAngles(movement);
    expect(movement.name).toBe("walk");
    expect(movement.right.activation).toEqual({});
    expect(movement.notes.join(" ")).toMatch(
      /no muscles; their activations are those of the normative stride/,
    );
  });
  test("OpenSim angles in radians, knee flexion negative", () => {
    const radians = angles.map(({ name, values }) => ({
      name: `/jointset/some_joint/${name}/value`,
      values: Float64Array.from(
        values,
        (value) => (value * Math.PI * (name.startsWith("knee") ? -1 : 1)) / 180,
      ),
    }));
    const movement = readMovement(openSim("Coordinates", times(walk), radians, false), "walk.sto");
    expectAngles(movement);
    expect(movement.notes.join(" ")).toMatch(/knee flexion negative/);
  });
  test.each([1, -1])("a csv that does not tell the ankle's direction (%i)", (sign) => {
    const turned = angles.map(({ name, values }) =>
      name.startsWith("ankle")
        ? { name, values: Float64Array.from(values, (value) => sign * value) }
        : { name, values },
    );
    const movement = readMovement(csv(times(walk), turned), "walk.csv");
    expectAngles(movement);
    expect(movement.notes.join(" ")).toMatch(
      sign === 1 ? /dorsiflexion is positive/ : /plantarflexion is positive/,
    );
  });
  test("angles counted from the shank (90 is neutral) and the thigh (180 is straight)", () => {
    const included = [
      { name: "knee angle", values: course("knee_deg", walk).map((value) => 180 - value) },
      { name: "ankle plantarflexion", values: course("ankle_deg", walk).map((value) => 90 + value) },
    ];
    const movement = readMovement(csv(times(walk), included), "walk.csv");
    const error = phaseError(movement.right.knee_deg as number[], "knee_deg");
    expect(distance(movement.right.knee_deg, "knee_deg", 0, error)).toBeLessThan(0.02);
    expect(distance(movement.right.ankle_deg, "ankle_deg", 0, error)).toBeLessThan(0.02);
  });
  test("model activations are used as they are, medial and lateral heads averaged", () => {
    const states = [
      column("/forceset/soleus_r/activation", "soleus", walk),
      {
        name: "/forceset/gasmed_r/activation",
        values: course("gastrocnemius", walk).map((value) => 1.2 * value),
      },
      {
        name: "/forceset/gaslat_r/activation",
        values: course("gastrocnemius", walk).map((value) => 0.8 * value),
      },
      column("/forceset/tibant_r/activation", "tibialisAnterior", walk),
    ];
    const movement = readMovement(openSim("states", times(walk), states, false), "walk.sto");
    for (const muscle of ["soleus", "gastrocnemius", "tibialisAnterior"] as const) {
      const values = movement.right.activation[muscle] as number[];
      expect(distance(values, muscle, 0, phaseError(values, muscle))).toBeLessThan(0.02);
      // one leg drives the other, half a cycle later
      expect(movement.left.activation[muscle]?.[values.length / 2]).toBe(values[0]);
    }
    expect(movement.right.activation.peroneal).toBeDefined();
    expect(movement.notes.join(" ")).toMatch(
      /deepPosterior, peroneal, footIntrinsic, not in the file, work with its soleus/,
    );
    expect(movement.right.activation.thigh).toBeUndefined();
    expect(movement.notes.join(" ")).toMatch(/left leg's .* half a cycle later/);
    expect(movement.notes.join(" ")).toMatch(/Muscles not in the file, .*thigh/);
  });
  test("raw EMG: stride time, heel strike and shape are found, the peak is the published one", () => {
    const recording = { stride_s: 1.04, strides: 8.4, rate_Hz: 1000, startPhase: 0.7 };
    const emg = (["soleus", "gastrocnemius", "tibialisAnterior"] as const).map((of, k) => ({
      name: ["SO", "GM", "TA"][k],
      values: rawEmg(of, recording),
    }));
    const movement = readMovement(csv(times(recording), emg, { digits: 2 }), "emg.csv");
    expect(Math.abs(movement.stride_s - 1.04)).toBeLessThan(0.01);
    for (const muscle of ["soleus", "gastrocnemius", "tibialisAnterior"] as const) {
      const values = movement.right.activation[muscle] as number[];
      expect(Math.abs(phaseError(values, muscle))).toBeLessThan(phaseTolerance);
      expect(Math.max(...values)).toBeCloseTo(peakOf[muscle], 9);
      expect(distance(values, muscle, 0, phaseError(values, muscle))).toBeLessThan(0.12);
    }
    expect(movement.notes.join(" ")).toMatch(
      /Assumed: the highest EMG of soleus, gastrocnemius, tibialisAnterior/,
    );
    expect(movement.notes.join(" ")).toMatch(/GM beside other calf muscles/);
    // 115 steps per minute by the walk ratio
    expect(movement.speed_kmh).toBeCloseTo((3.6 * 0.0065 * (120 / movement.stride_s) ** 2) / 60, 9);
  });
  test("an envelope with a given maximum is a share of it", () => {
    const movement = readMovement(csv(times(walk), [column("soleus EMG (mV)", "soleus", walk)]), "emg.csv", {
      maximum: { soleus: 0.8 },
    });
    // the resting level of 0.02 is taken off first
    expect(Math.max(...(movement.right.activation.soleus as number[]))).toBeCloseTo((0.42 - 0.02) / 0.8, 1);
    expect(movement.notes.join(" ")).not.toMatch(/published walking activation/);
  });
  test("the given speed is the one whose peaks are taken", () => {
    const speeds: number[] = [];
    const movement = readMovement(
      csv(times(walk), [column("SO", "soleus", walk), column("TA", "tibialisAnterior", walk)]),
      "e.csv",
      {
        speed_kmh: 3,
        walkingPeakActivation: (_, speed_kmh) => {
          speeds.push(speed_kmh);
          return 0.25;
        },
      },
    );
    expect(new Set(speeds)).toEqual(new Set([3]));
    expect(movement.speed_kmh).toBe(3);
  });
  test("ground force finds the strikes and becomes load over body weight", () => {
    const newtons = (side: "left" | "right") => course("load", walk, side).map((value) => 700 * value);
    const plates = [
      { name: "ground_force_vy", values: newtons("right") },
      { name: "1_ground_force_vy", values: newtons("left") },
    ];
    const movement = readMovement(openSim("grf", times(walk), plates, true), "grf.mot");
    expect(Math.abs(phaseError(movement.right.load as number[], "load"))).toBeLessThan(0.015);
    const both = (movement.right.load as number[]).map(
      (value, k) => value + (movement.left.load as number[])[k],
    );
    expect(both.reduce((sum, value) => sum + value, 0) / both.length).toBeCloseTo(1, 6);
    const weighed = readMovement(openSim("grf", times(walk), plates, true), "grf.mot", { bodyWeight_N: 700 });
    expect(distance(weighed.right.load, "load")).toBeLessThan(0.03);
    // one plate is one foot: half the body weight in the mean
    const single = readMovement(openSim("grf", times(walk), plates.slice(0, 1), true), "grf.mot");
    expect(Math.max(...(single.right.load as number[]))).toBeCloseTo(
      Math.max(...(movement.right.load as number[])),
      1,
    );
  });
  test("given heel strikes overrule what would be found", () => {
    const heelStrikes_s = [0.6, 1.6, 2.4, 3.6, 4.6].map((_, k) => 0.672 + 1.12 * k);
    const movement = readMovement(csv(times(walk), [column("SO", "soleus", walk)]), "emg.csv", {
      cycles: { heelStrikes_s, side: "right" },
    });
    expect(movement.stride_s).toBeCloseTo(1.12, 9);
    expect(Math.abs(phaseError(movement.right.activation.soleus as number[], "soleus"))).toBeLessThan(0.011);
    const left = readMovement(csv(times(walk), [column("SO_L", "soleus", walk)]), "emg.csv", {
      cycles: { heelStrikes_s, side: "left" },
    });
    expect(left.left.heelStrike_s).toBeCloseTo(0.56, 2);
    expect(Math.abs(phaseError(left.left.activation.soleus as number[], "soleus", 0.5))).toBeLessThan(0.011);
  });
  test("standing before and after the walk is left out", () => {
    const time = Float64Array.from({ length: 2000 }, (_, k) => k / 100);
    const values = (of: TrueCourse) =>
      time.map((t) => truth[of](t > 5 && t < 15 ? ((t - 5) / 1.13) % 1 : 0.999));
    const movement = readMovement(
      csv(time, [
        { name: "knee", values: values("knee_deg") },
        { name: "ankle", values: values("ankle_deg") },
      ]),
      "paused.csv",
    );
    expect(Math.abs(movement.stride_s - 1.13)).toBeLessThan(0.01);
    const knee = movement.right.knee_deg as number[];
    expect(distance(knee, "knee_deg", 0, phaseError(knee, "knee_deg"))).toBeLessThan(0.03);
    expect(movement.notes.join(" ")).toMatch(/unlike the others or still; they were left out/);
  });
  test("strides that differ in length are each stretched to the mean", () => {
    const strides = [1.0, 1.08, 0.98, 1.05, 1.1, 1.02];
    const starts = strides.map((_, k) => strides.slice(0, k).reduce((sum, each) => sum + each, 0));
    const total = strides.reduce((sum, each) => sum + each, 0);
    const time = Float64Array.from({ length: Math.floor(total * 100) }, (_, k) => k / 100);
    const values = (of: TrueCourse) =>
      time.map((t) => {
        const k = starts.filter((start) => start <= t).length - 1;
        return truth[of]((t - starts[k]) / strides[k]);
      });
    const movement = readMovement(
      csv(time, [
        { name: "knee", values: values("knee_deg") },
        { name: "hip", values: values("hip_deg") },
      ]),
      "varied.csv",
    );
    const knee = movement.right.knee_deg as number[];
    expect(movement.stride_s).toBeCloseTo(1.04, 1);
    expect(distance(knee, "knee_deg", 0, phaseError(knee, "knee_deg"))).toBeLessThan(0.03);
  });
});

describe("about one stride", () => {
  test.each([1, 1.02, 1.15, 1.4])("%d strides are closed to a period", (strides) => {
    const stride = { stride_s: 1.1, strides, rate_Hz: 100, startPhase: 0.2 };
    const columns = [
      column("hip_flexion_r", "hip_deg", stride),
      column("knee_angle_r", "knee_deg", stride),
      column("soleus_r.activation", "soleus", stride),
    ];
    const movement = readMovement(openSim("states", times(stride), columns, true), "one.sto");
    expect(Math.abs(movement.stride_s - 1.1)).toBeLessThan(0.025);
    const knee = movement.right.knee_deg as number[];
    expect(distance(knee, "knee_deg", 0, phaseError(knee, "knee_deg"))).toBeLessThan(0.02);
    expect(movement.notes.join(" ")).toMatch(/closed to a period/);
  });
  test("a drift over the stride leaves no step at the seam", () => {
    const stride = { stride_s: 1.1, strides: 1, rate_Hz: 100 };
    const drifting = course("knee_deg", stride).map((value, k) => value + 0.05 * k);
    const movement = readMovement(
      csv(times(stride), [{ name: "knee", values: drifting }, column("hip", "hip_deg", stride)]),
      "d.csv",
    );
    const knee = movement.right.knee_deg as number[];
    const steps = knee.map((value, k) => Math.abs(knee[(k + 1) % knee.length] - value));
    // the knee itself turns about 4 degrees in a hundredth of a second
    expect(Math.max(...steps)).toBeLessThan(6);
  });
  test("one stride of raw EMG keeps its length", () => {
    const stride = { stride_s: 1.1, strides: 1, rate_Hz: 1000, startPhase: 0.5 };
    const emg = [
      { name: "SO", values: rawEmg("soleus", stride) },
      { name: "TA", values: rawEmg("tibialisAnterior", stride) },
    ];
    const movement = readMovement(csv(times(stride), emg, { digits: 2 }), "one.csv");
    expect(movement.kind).toBe("walking");
    expect(Math.abs(movement.stride_s - 1.1)).toBeLessThan(0.06);
  });
  test("0.65 of a stride is no running stride", () => {
    const part = { stride_s: 1.1, strides: 0.65, rate_Hz: 100, startPhase: 0.5 };
    const text = csv(times(part), [column("knee", "knee_deg", part), column("hip", "hip_deg", part)]);
    expect(() => readMovement(text, "part.csv")).toThrow(
      /0\.72 s of movement that does not come back to its start/,
    );
  });
  test("half a stride is refused", () => {
    const half = { stride_s: 1.1, strides: 0.5, rate_Hz: 100 };
    expect(() => readMovement(csv(times(half), [column("SO", "soleus", half)]), "half.csv")).toThrow(
      "half.csv: found 0.55 s of movement, less than 0.7 of a stride, expected at least one whole stride.",
    );
  });
});

describe("what is no walk", () => {
  const raises = (period_s: number, seconds: number) => {
    const time = Float64Array.from({ length: seconds * 50 + 1 }, (_, k) => k / 50);
    const up = time.map((t) => Math.max(0, Math.sin((2 * Math.PI * t) / period_s)));
    return { time, up };
  };
  test("heel raises keep their period, both legs rise together", () => {
    const { time, up } = raises(3, 16);
    const movement = readMovement(
      csv(time, [
        { name: "soleus activation", values: up.map((value) => 0.05 + 0.5 * value) },
        { name: "ankle", values: up.map((value) => -25 * value) },
      ]),
      "raises.csv",
    );
    expect(movement.kind).toBe("other");
    expect(movement.period_s).toBeCloseTo(3, 1);
    expect(movement.left.heelStrike_s).toBe(0);
    expect(movement.left.activation.soleus).toEqual(movement.right.activation.soleus);
    expect(Math.max(...(movement.right.ankle_deg as number[]))).toBeGreaterThan(23);
    expect(movement.notes.join(" ")).toMatch(/dorsiflexion is positive/);
  });
  test.each([1, -1])("heel raises of one leg, its ankle counted times %d, are no walk", (sign) => {
    const time = Float64Array.from({ length: 2400 }, (_, k) => k / 100);
    const burst = (from: number) => time.map((t) => Math.exp(-0.5 * ((((t / 2) % 1) - from) / 0.12) ** 2));
    const file = csv(time, [
      { name: "SO", values: burst(0.4) },
      { name: "GM", values: burst(0.41) },
      { name: "TA", values: burst(0.8).map((value) => 0.2 * value) },
      { name: "ankle", values: burst(0.42).map((value) => sign * 35 * value) },
    ]);
    const movement = readMovement(file, "raises.csv");
    expect(movement.kind).toBe("other");
    expect(Math.max(...(movement.right.ankle_deg as number[]))).toBeGreaterThan(25);
    expect(readMovement(file, "raises.csv", { kind: "walking" }).kind).toBe("walking");
  });
  test("quick heel raises of two feet that stay on the ground are no walk either", () => {
    const { time, up } = raises(1.3, 13);
    const movement = readMovement(
      csv(time, [
        { name: "SO_R", values: up },
        { name: "SO_L", values: up },
      ]),
      "raises.csv",
    );
    expect(movement.kind).toBe("other");
    expect(movement.period_s).toBeCloseTo(1.3, 1);
  });
  test("a run is recognised", () => {
    const run = { stride_s: 0.7, strides: 8, rate_Hz: 200 };
    const knee = times(run).map((t) => {
      const phase = (t / 0.7) % 1;
      return (
        12 + 30 * Math.exp(-(((phase - 0.17) / 0.09) ** 2)) + 88 * Math.exp(-(((phase - 0.7) / 0.12) ** 2))
      );
    });
    const movement = readMovement(csv(times(run), [{ name: "knee_r", values: knee }]), "run.csv");
    expect(movement.kind).toBe("running");
    expect(movement.stride_s).toBeCloseTo(0.7, 2);
  });
  test("noise is no movement", () => {
    const next = random(8);
    for (const seconds of [1.2, 5]) {
      const time = Float64Array.from({ length: seconds * 1000 }, (_, k) => k / 1000);
      const columns = ["SO", "TA"].map((name) => ({ name, values: time.map(() => next() - 0.5) }));
      expect(() => readMovement(csv(time, columns), "noise.csv")).toThrow(
        /found no movement that comes again/,
      );
    }
  });
  test("what does not repeat is refused in one sentence", () => {
    const next = random(3);
    const time = Float64Array.from({ length: 1500 }, (_, k) => k / 100);
    let level = 0;
    const wander = time.map(() => {
      level += next() - 0.5;
      return level;
    });
    expect(() => readMovement(csv(time, [{ name: "knee", values: wander }]), "still.csv")).toThrow(
      "still.csv: found no movement that comes again within its 14.99 s, expected a walk, a run or another movement that repeats, at least one whole stride of it.",
    );
  });
});

describe("muscles that never change", () => {
  const walk = { stride_s: 1.1, strides: 4, rate_Hz: 100 };
  test("are silent: nothing stands in for them, nor for what works with them", () => {
    const flat = csv(times(walk), [{ name: "SO", values: times(walk).fill(0) }]);
    const movement = readMovement(flat, "a.csv");
    expect(movement.kind).toBe("walking");
    for (const leg of [movement.left, movement.right])
      for (const muscle of ["soleus", "gastrocnemius", "deepPosterior", "peroneal", "footIntrinsic"] as const)
        expect(Math.max(...(leg.activation[muscle] as number[])), muscle).toBe(0);
    expect(movement.notes.join(" ")).toContain("SO: never changes, used as such");
    expect(movement.notes.join(" ")).not.toContain("the highest EMG");
  });
  test("do not hide the strides of the others", () => {
    const values = (name: string, zero: boolean) =>
      zero ? { name, values: times(walk).fill(0) } : column(name, "knee_deg", walk);
    const file = csv(times(walk), [
      values("SO", true),
      values("TA", true),
      values("GM", true),
      values("knee", false),
    ]);
    const movement = readMovement(file, "a.csv");
    expect(movement.stride_s).toBeCloseTo(1.1, 1);
    expect(Math.max(...(movement.right.activation.soleus as number[]))).toBe(0);
  });
  test("keep the level of an activation", () => {
    const file = openSim(
      "states",
      times(walk),
      [
        column("soleus_r.activation", "soleus", walk),
        { name: "tib_ant_r.activation", values: times(walk).fill(0.02) },
      ],
      false,
    );
    const { tibialisAnterior } = readMovement(file, "a.sto").right.activation;
    for (const value of tibialisAnterior as number[]) expect(value).toBeCloseTo(0.02, 12);
  });
});

describe("one clear sentence for", () => {
  const walk = { stride_s: 1.1, strides: 4, rate_Hz: 100 };
  const file = csv(times(walk), [column("SO", "soleus", walk)]);
  test("no usable column, with what was found and what is known", () => {
    expect(() => readMovement(file.replace("SO", "marker"), "a.csv")).toThrow(
      /^a\.csv: found no usable column among "marker", expected at least one of muscles soleus .* ankle_angle, .*ground_force_vy, or a columns mapping\.$/,
    );
  });
  test("muscle forces, which are no activations", () => {
    const forces = openSim("ActuatorForces", times(walk), [column("soleus_r", "soleus", walk)], false);
    expect(() => readMovement(forces, "f.sto")).toThrow(/no usable column/);
  });
  test("two columns for one angle", () => {
    const twice = csv(times(walk), [
      column("knee_angle_r", "knee_deg", walk),
      column("right knee", "knee_deg", walk),
    ]);
    expect(() => readMovement(twice, "a.csv")).toThrow(/two columns for the right knee angle/);
  });
  test("a bad cell in a column that is used; in another it does not matter", () => {
    const lines = file.trim().split("\n");
    lines[10] = lines[10].replace(/,.*/, ",x");
    expect(() => readMovement(lines.join("\n"), "a.csv")).toThrow(
      'a.csv, line 11, column "SO": found "x", expected a finite number.',
    );
    const remark = lines.map((line, k) =>
      k === 0 ? "time,remark,SO" : line.replace(",x", ",0.1").replace(",", ",walking,"),
    );
    expect(readMovement(remark.join("\n"), "a.csv").right.activation.soleus).toBeDefined();
  });
  test.each<[Partial<RecordingOptions>, RegExp]>([
    [{ speed_kmh: -1 }, /^speed_kmh: found -1, expected 0\.5 to 25 km\/h/],
    [{ speed_kmh: 99 }, /^speed_kmh: found 99, expected 0\.5 to 25 km\/h/],
    [{ bodyWeight_N: Number.NaN }, /^bodyWeight_N: found NaN/],
    [{ maximum: { soleus: 0 } }, /^maximum, soleus: found 0/],
    [{ maximum: { calf: 1 } as never }, /^maximum: found "calf", expected one of soleus/],
    [{ columns: { TA: "soleus" } }, /^columns: found "TA", which is not in a\.csv/],
    [{ columns: { SO: "solius" } }, /^columns, "SO": found "solius"/],
    [{ cycles: { heelStrikes_s: [2, 1], side: "right" } }, /^cycles, heelStrikes_s: found 1, expected times/],
    [
      { cycles: { heelStrikes_s: [50, 51], side: "right" } },
      /found 0 of 2 heel strikes within the recording/,
    ],
    [{ cycles: { heelStrikes_s: [1, 2], side: "up" as never } }, /^cycles, side: found "up"/],
  ])("an option that cannot be meant (%o)", (options, message) => {
    expect(() => readMovement(file, "a.csv", options)).toThrow(InputError);
    expect(() => readMovement(file, "a.csv", options)).toThrow(message);
  });
});

test("any walk comes back periodic, finite, activations within 0 and 1", () => {
  fc.assert(
    fc.property(
      fc.record({
        stride_s: fc.double({ min: 0.95, max: 1.4, noNaN: true }),
        strides: fc.double({ min: 2.2, max: 6, noNaN: true }),
        rate_Hz: fc.constantFrom(50, 100, 240),
        startPhase: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      (walk) => {
        const columns = [
          column("knee_angle_r", "knee_deg", walk),
          column("ankle_angle_r", "ankle_deg", walk, "right", -1),
          column("soleus_r.activation", "soleus", walk),
          column("TA_r.activation", "tibialisAnterior", walk),
        ];
        const movement = readMovement(openSim("states", times(walk), columns, true), "w.sto");
        expect(Math.abs(movement.stride_s - walk.stride_s)).toBeLessThan(0.015);
        for (const leg of [movement.left, movement.right]) {
          const soleus = leg.activation.soleus as number[];
          expect(soleus.length * movement.step_s).toBeCloseTo(movement.period_s, 9);
          expect(soleus.every((value) => value >= 0 && value <= 1)).toBe(true);
          expect((leg.knee_deg as number[]).every(Number.isFinite)).toBe(true);
          expect(leg.heelStrike_s).toBeGreaterThanOrEqual(0);
          expect(leg.heelStrike_s).toBeLessThan(movement.period_s);
        }
        const knee = movement.right.knee_deg as number[];
        expect(Math.abs(phaseError(knee, "knee_deg"))).toBeLessThan(phaseTolerance);
        expect(distance(knee, "knee_deg", 0, phaseError(knee, "knee_deg"))).toBeLessThan(0.02);
      },
    ),
    { numRuns: 40 },
  );
});

describe("the examples for users", () => {
  const folder = fileURLToPath(new URL("./examples/", import.meta.url));
  // after a change of the generator: SECOND_HEART_WRITE_EXAMPLES=1 npx vitest run src/scenario/recordings
  if (process.env.SECOND_HEART_WRITE_EXAMPLES === "1" || !existsSync(`${folder}one-stride.sto`)) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(exampleFiles())) writeFileSync(folder + name, text);
  }
  test.each(Object.entries(exampleFiles()))("%s is what the generator writes", (name, text) => {
    expect(readFileSync(folder + name, "utf8")).toBe(text);
  });
  test("are small, and are read", () => {
    const sizes = Object.keys(exampleFiles()).map((name) => statSync(folder + name).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
    const read = (name: string) => readMovement(exampleFiles()[name], name);
    expect(read("one-stride.sto")).toMatchObject({ kind: "walking" });
    expect(read("one-stride.sto").stride_s).toBeCloseTo(1.1, 2);
    expect(Math.abs(read("raw-emg.csv").stride_s - 1.06)).toBeLessThan(0.02);
    expect(read("heel-raises.csv")).toMatchObject({ kind: "other" });
    expect(read("heel-raises.csv").period_s).toBeCloseTo(2, 1);
  });
});
