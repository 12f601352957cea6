import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMovement, type RecordingOptions } from "./index.js";
import { findCycles } from "./cycles.js";
import { signalsOf } from "./signals.js";
import { readTable } from "./table.js";

/** Recordings by others (their README tells origin and licence); the project ships no copy of them. */
// an empty variable is an unset one
const folder = process.env.SECOND_HEART_RECORDINGS || undefined;
const bytes = (path: string) => readFileSync(join(folder as string, path));
const options: RecordingOptions = { walkingPeakActivation: () => 0.5 };
const movementOf = (path: string, more: Partial<RecordingOptions> = {}) =>
  readMovement(bytes(path), path, { ...options, ...more });
const peakPercent = (values: readonly number[] | undefined) =>
  values === undefined ? Number.NaN : (100 * values.indexOf(Math.max(...values))) / values.length;
const strikesOf = (path: string): readonly number[] => {
  const { signals, grid } = signalsOf(readTable(bytes(path), path), undefined, "right", []);
  return findCycles(signals, grid, undefined, undefined, path, []).strikes_s.right;
};
/** per true strike the distance to the nearest found */
const errors_ms = (found: readonly number[], touchdowns_s: readonly number[]) =>
  touchdowns_s.map((touchdown) => 1000 * Math.min(...found.map((strike) => Math.abs(strike - touchdown))));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** without a force plate the heel strike is found from muscles alone; 60 ms are 6 % of a stride */
const strikeTolerance_ms = 60;

describe.skipIf(folder === undefined)("recordings by others (SECOND_HEART_RECORDINGS)", () => {
  test("raw EMG of five calf muscles on a treadmill: strides of 1.03 s, touchdowns within 60 ms", () => {
    const path = "emg_walk_musclesynergies/ID0012_TW_01_raw_emg_1000Hz.csv";
    const touchdowns_s = bytes("emg_walk_musclesynergies/ID0012_TW_01_gait_cycles.csv")
      .toString()
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => Number(line.split(",")[0]));
    const movement = movementOf(path);
    expect(movement.kind).toBe("walking");
    const stride_s = (touchdowns_s[5] - touchdowns_s[0]) / 5;
    expect(Math.abs(movement.stride_s - stride_s)).toBeLessThan(0.01);
    expect(mean(errors_ms(strikesOf(path), touchdowns_s))).toBeLessThan(strikeTolerance_ms);

    // with the touchdowns given, the peaks are where the data's own notes have them
    const given = movementOf(path, { cycles: { heelStrikes_s: touchdowns_s, side: "right" } });
    expect(given.stride_s).toBeCloseTo(stride_s, 6);
    expect(Math.abs(peakPercent(given.right.activation.soleus) - 46)).toBeLessThan(2);
    expect(Math.abs(peakPercent(given.right.activation.gastrocnemius) - 40)).toBeLessThan(2);
    expect(Math.abs(peakPercent(given.right.activation.tibialisAnterior) - 2)).toBeLessThan(2);
  });

  test("its published mean envelope, over percent of a stride", () => {
    const movement = movementOf("emg_walk_musclesynergies/derived_mean_envelope_101pt.csv");
    expect(Math.abs(peakPercent(movement.right.activation.soleus) - 46)).toBeLessThan(2);
  });

  describe("a walk over force plates with measured EMG", () => {
    const heelStrikes_s = [0.267, 1.412];
    test("ground force: both heel strikes within 20 ms", () => {
      const path = "opensim_moco_walk_emg/grf_walk.mot";
      for (const error of errors_ms(strikesOf(path), heelStrikes_s)) expect(error).toBeLessThan(20);
      const load = movementOf(path).right.load as number[];
      expect(Math.max(...load)).toBeGreaterThan(1);
      expect(Math.max(...load)).toBeLessThan(1.3);
    });
    test("EMG alone: the stride within 10 ms, the strikes within 60 ms", () => {
      const path = "opensim_moco_walk_emg/electromyography.sto";
      expect(Math.abs(movementOf(path).stride_s - 1.145)).toBeLessThan(0.01);
      expect(mean(errors_ms(strikesOf(path), heelStrikes_s))).toBeLessThan(strikeTolerance_ms);
      const given = movementOf(path, { cycles: { heelStrikes_s, side: "right" } });
      expect(Math.abs(peakPercent(given.right.activation.soleus) - 51)).toBeLessThan(2);
      expect(Math.abs(peakPercent(given.right.activation.gastrocnemius) - 45)).toBeLessThan(2);
    });
    test("an excerpt of little more than a stride", () => {
      const movement = movementOf("opensim_moco_walk_emg/exampleEMGTracking_emg.sto");
      expect(movement.kind).toBe("walking");
      expect(Math.abs(movement.stride_s - 1.145)).toBeLessThan(0.03);
    });
    test("angles: push-off is plantarflexion, the knee bends in swing", () => {
      const movement = movementOf("opensim_moco_walk_emg/coordinates.sto");
      expect(Math.abs(movement.stride_s - 1.145)).toBeLessThan(0.02);
      expect(Math.max(...(movement.right.knee_deg as number[]))).toBeGreaterThan(60);
      expect(Math.abs(peakPercent(movement.right.ankle_deg) - 65)).toBeLessThan(5);
      expect(Math.abs(peakPercent(movement.right.knee_deg) - 72)).toBeLessThan(5);
    });
    test.each(["normal_gait.mot", "crouch_gait.mot"])("%s closes after its one second", (file) => {
      expect(movementOf(`opensim_moco_walk_emg/${file}`).stride_s).toBeCloseTo(1, 1);
    });
  });

  describe("computed muscle control over one stride of 1.235 s", () => {
    test("states: activations and angles of both legs", () => {
      const movement = movementOf("opensim_gait10dof_cmc/walk_subject_states.sto");
      expect(movement.kind).toBe("walking");
      expect(Math.abs(movement.stride_s - 1.235)).toBeLessThan(0.02);
      // the file starts 12 ms after the right heel strike
      expect(Math.abs(peakPercent(movement.right.knee_deg) - 70)).toBeLessThan(4);
      expect(movement.left.heelStrike_s / movement.period_s).toBeCloseTo(0.5, 1);
      for (const leg of [movement.left, movement.right])
        expect(Object.keys(leg.activation).sort()).toEqual([
          "deepPosterior",
          "footIntrinsic",
          "gastrocnemius",
          "peroneal",
          "soleus",
          "thigh",
          "tibialisAnterior",
        ]);
    });
    test("controls are smoothed; muscle forces are refused", () => {
      expect(movementOf("opensim_gait10dof_cmc/walk_subject_controls.sto").kind).toBe("walking");
      expect(() => movementOf("opensim_gait10dof_cmc/walk_subject_Actuation_force.sto")).toThrow(
        /no usable column/,
      );
    });
    test("its ground force gives the stride", () => {
      expect(movementOf("opensim_gait10dof_cmc/subject01_walk_grf.mot").stride_s).toBeCloseTo(1.235, 2);
    });
  });
});
