import { readFileSync } from "node:fs";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type DopplerVoice, follow_s, shift_Hz } from "../lab/panels/doppler-sound.js";
import { visit, withChromium } from "./browser.js";

withChromium();

/** What is heard between two instants, in one ear. */
interface Heard {
  /** root of the mean square */
  readonly loud: number;
  /** Hz, root of the mean square of what it is made of */
  readonly pitch_Hz: number;
  readonly peak: number;
  /** the sharpest corner of the wave: a click is a corner */
  readonly corner: number;
  /** loudness in the loudest hundredth of a second over that in the quietest */
  readonly unevenness: number;
}

const sampleRate = 24_000;
/** cm/s from an instant on, s; and when the sound is ended */
const course = [
  [0, Number.NaN],
  [0.5, 5],
  [1.5, 10],
  [2.5, 20],
  [3.5, 40],
  [4.5, 20],
  [5.5, 5],
  [6.5, 0.5],
  [7.5, -20],
  [8.5, 20],
  [9.5, 80],
] as const;
const ends_s = 10.5;
const lasts_s = ends_s + 10 * follow_s;

let left: Float32Array;
let right: Float32Array;

/** The sound of that course, computed as the page computes it while one listens, sixty times a second. */
beforeAll(async () => {
  const source = readFileSync(new URL("../lab/panels/doppler-sound.ts", import.meta.url), "utf8");
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
  });
  const seen = await visit();
  // no policy of the pages stands against a module that is written here
  await seen.page.goto("about:blank");
  await seen.page.addScriptTag({
    type: "module",
    content: `${outputText}\nglobalThis.Voice = DopplerVoice;`,
  });
  await seen.page.waitForFunction("globalThis.Voice !== undefined");
  const channels = await seen.page.evaluate(
    async ({ rate, told, end, last, fades }) => {
      const { Voice } = globalThis as unknown as { readonly Voice: typeof DopplerVoice };
      const context = new OfflineAudioContext(2, Math.round(last * rate), rate);
      const voice = new Voice(context, 1);
      for (let at = 0; at < last; at += 1 / 60) {
        voice.hear(told.findLast(([from]) => from <= at)?.[1] ?? Number.NaN, at);
      }
      voice.output.gain.setTargetAtTime(0, end, fades);
      const heard = await context.startRendering();
      return [0, 1].map((channel) => Array.from(heard.getChannelData(channel)));
    },
    { rate: sampleRate, told: course, end: ends_s, last: lasts_s, fades: follow_s },
  );
  [left, right] = channels.map((samples) => Float32Array.from(samples));
  await seen.close();
});

function hear(ear: Float32Array, from_s: number, to_s: number): Heard {
  const part = ear.subarray(Math.round(from_s * sampleRate), Math.round(to_s * sampleRate));
  const power = (samples: Float32Array) =>
    samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
  const steps = part.slice(1).map((value, k) => value - part[k]);
  const bends = steps.slice(1).map((value, k) => value - steps[k]);
  const highest = (samples: Float32Array) => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const short = sampleRate / 100;
  const powers = Array.from({ length: Math.floor(part.length / short) }, (_, k) =>
    power(part.subarray(k * short, (k + 1) * short)),
  );
  return {
    loud: Math.sqrt(power(part)),
    pitch_Hz: (sampleRate * Math.sqrt(power(steps) / power(part))) / (2 * Math.PI),
    peak: highest(part),
    corner: highest(bends),
    unevenness: Math.sqrt(Math.max(...powers) / Math.min(...powers)),
  };
}

/** the last part of a second in which the velocity stays as it is */
const steady = (ear: Float32Array, from_s: number) => hear(ear, from_s + 0.25, from_s + 0.95);

describe("the Doppler that is heard", () => {
  it("is as high as blood is fast, going up and coming down", () => {
    for (const [from_s, velocity] of course) {
      if (!(velocity >= 5)) continue;
      // all shifts alike from none to that of twice the mean velocity
      const expected = (2 * shift_Hz * velocity) / Math.sqrt(3);
      const { pitch_Hz } = steady(right, from_s);
      expect(pitch_Hz / expected, `${velocity} cm/s`).toBeGreaterThan(0.9);
      expect(pitch_Hz / expected, `${velocity} cm/s`).toBeLessThan(1.2);
    }
  });

  it("is louder the faster blood runs, and silent where it stands", () => {
    const loud = [0.5, 1.5, 2.5, 3.5].map((from_s) => steady(right, from_s).loud);
    expect(loud).toEqual(loud.toSorted((a, b) => a - b));
    expect(loud[0]).toBeGreaterThan(0.03);
    for (const ear of [left, right]) {
      expect(hear(ear, 0, 0.48).peak).toBe(0);
      expect(steady(ear, 6.5).loud).toBeLessThan(1e-4);
    }
  });

  it("is heard on the right while blood runs towards the heart, on the left and rougher while it runs back", () => {
    const [forward, forwardLeft] = [right, left].map((ear) => steady(ear, 2.5));
    const [backward, backwardRight] = [left, right].map((ear) => steady(ear, 7.5));
    // ten decibels tell one ear from the other
    expect(forward.loud / forwardLeft.loud).toBeGreaterThan(3.2);
    expect(backward.loud / backwardRight.loud).toBeGreaterThan(3.2);
    expect(backward.pitch_Hz / forward.pitch_Hz).toBeCloseTo(1, 0);
    expect(backward.unevenness).toBeGreaterThan(2 * forward.unevenness);
    expect(backward.loud / forward.loud).toBeGreaterThan(0.4);
  });

  it("is never cut off at the top", () => {
    for (const ear of [left, right]) expect(hear(ear, 0, lasts_s).peak).toBeLessThan(1);
  });

  it("does not click where it begins, turns and ends", () => {
    const { corner } = steady(right, 2.5);
    expect(hear(right, 0.48, 0.6).corner).toBeLessThan(corner);
    for (const ear of [left, right]) expect(hear(ear, 8.48, 8.6).corner).toBeLessThan(1.5 * corner);
    const loudest = steady(right, 9.5);
    expect(hear(right, ends_s - 0.02, lasts_s).corner).toBeLessThan(1.5 * loudest.corner);
    // the context is closed when nothing is left to cut
    expect(hear(right, ends_s + 8 * follow_s, lasts_s).peak).toBeLessThan(1e-3);
  });
});
