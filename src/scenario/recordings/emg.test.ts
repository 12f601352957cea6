import { describe, expect, test } from "vitest";
import { envelopeOfMeasured, envelopeOfRaw, isRaw } from "./emg.js";
import { zeroLag } from "./filters.js";
import { course, rawEmg } from "./fixtures/synthetic.js";
import { extremes } from "./resample.js";

const options = { stride_s: 1.1, strides: 5, rate_Hz: 1000 };
const signal = (values: Float64Array, rate_Hz = 1000) => ({ start_s: 0, step_s: 1 / rate_Hz, values });
const sine = (frequency_Hz: number) =>
  Float64Array.from({ length: 4000 }, (_, k) => Math.sin((2 * Math.PI * frequency_Hz * k) / 1000));
const amplitude = (values: Float64Array) => extremes(values.subarray(1000, 3000)).highest;

describe("the zero-lag Butterworth filter", () => {
  test("lets half the amplitude pass at its cutoff, forwards and backwards", () => {
    expect(amplitude(zeroLag(sine(50), "low", 4, 50, 1000))).toBeCloseTo(1 / 2, 2);
    expect(amplitude(zeroLag(sine(50), "high", 4, 50, 1000))).toBeCloseTo(1 / 2, 2);
  });
  test("passes what it should and stops what it should", () => {
    expect(amplitude(zeroLag(sine(2), "low", 4, 6, 1000))).toBeCloseTo(1, 3);
    expect(amplitude(zeroLag(sine(30), "low", 4, 6, 1000))).toBeLessThan(0.001);
    expect(amplitude(zeroLag(sine(2), "high", 4, 30, 1000))).toBeLessThan(0.001);
  });
  test("leaves a constant as it is, without ringing at the ends", () => {
    for (const value of zeroLag(new Float64Array(500).fill(3), "low", 4, 6, 1000))
      expect(value).toBeCloseTo(3, 9);
  });
  test("delays nothing", () => {
    const bell = Float64Array.from({ length: 2001 }, (_, k) => Math.exp(-(((k - 1000) / 100) ** 2)));
    const smooth = zeroLag(bell, "low", 4, 6, 1000);
    expect(smooth.indexOf(extremes(smooth).highest)).toBe(1000);
  });
});

describe("raw EMG is told from an envelope", () => {
  const raw = rawEmg("soleus", options);
  test("by swinging both ways quickly", () => expect(isRaw(signal(raw))).toBe(true));
  test("also where the recorder shifts it above zero", () => {
    expect(isRaw(signal(raw.map((value) => value + 1650)))).toBe(true);
  });
  test("a rectified signal and an envelope are not raw", () => {
    expect(isRaw(signal(raw.map(Math.abs)))).toBe(false);
    expect(isRaw(signal(course("soleus", options)))).toBe(false);
  });
  test("nor is an envelope brought to mean zero", () => {
    expect(isRaw(signal(course("soleus", options).map((value) => value - 0.2)))).toBe(false);
  });
});

describe("the envelope of raw EMG", () => {
  const truth = course("gastrocnemius", options);
  const share = (values: Float64Array) => values.map((value) => value / extremes(values).highest);
  /** mean difference of two courses brought to the same peak; amplitude noise of EMG leaves about a tenth */
  const difference = (a: Float64Array, b: Float64Array) =>
    share(a).reduce((sum, value, k) => sum + Math.abs(value - share(b)[k]), 0) / a.length;

  test("follows the activation that made it", () => {
    const envelope = envelopeOfRaw(signal(rawEmg("gastrocnemius", options)));
    const mean = (from: number) =>
      envelope.subarray(from, from + 100).reduce((sum, value) => sum + value, 0) / 100;
    // in mid-burst and at rest, in each stride
    for (let stride = 0; stride < 5; stride++)
      expect(mean(1100 * stride + 412)).toBeGreaterThan(15 * mean(1100 * stride + 900));
  });
  test("does not depend on gain, offset or slow drift", () => {
    const raw = rawEmg("gastrocnemius", options);
    const plain = envelopeOfRaw(signal(raw));
    const disturbed = envelopeOfRaw(signal(raw.map((value, k) => 7 * value + 900 + 300 * Math.sin(k / 700))));
    const [a, b] = [share(plain), share(disturbed)];
    for (let k = 300; k < a.length - 300; k++) expect(b[k]).toBeCloseTo(a[k], 2);
  });
  test("a rectified column is smoothed, a smooth one is left alone", () => {
    const rectified = envelopeOfMeasured(signal(rawEmg("gastrocnemius", options).map(Math.abs)));
    expect(difference(rectified.subarray(0, 1100), truth.subarray(0, 1100))).toBeLessThan(0.1);
    const smooth = envelopeOfMeasured(signal(truth));
    expect(smooth[500]).toBeCloseTo(truth[500] - 0.02, 3);
  });
});
