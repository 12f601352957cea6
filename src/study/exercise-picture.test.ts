import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { exercisePicture, type QuantisedSignal } from "./exercise-picture.js";
import { enact } from "./guided-exercises.js";
import { run } from "./run.js";

const told = ({ low, high, steps }: QuantisedSignal): number[] => {
  let level = 0;
  return steps.map((step) => low + ((high - low) * (level += step)) / 255);
};

describe("the picture of an exercise", () => {
  it("is what the model makes of it, to a 255th of each signal's range, and small", async () => {
    const picture = await exercisePicture("soleus-push-ups");
    const { document, begins_s, cycle_s } = enact("soleus-push-ups", { count: 5 });
    const { signals } = await run(document);
    expect(picture.rows).toBe(Math.round(cycle_s * picture.rate_Hz));
    const volume = told(picture.signals["left.soleal.volume"]);
    const { low, high } = picture.signals["left.soleal.volume"];
    const values = signals.columns.get("left.soleal.volume")?.values ?? [];
    for (let k = 0; k < picture.rows; k++) {
      const row = Math.floor(100 * (begins_s + 4 * cycle_s + k / picture.rate_Hz) + 1e-6);
      expect(Math.abs(volume[k] - values[row])).toBeLessThanOrEqual((0.51 * (high - low)) / 255 + 1e-4);
    }
    // the heel goes up, and the calf gives up blood
    const ankle = told(picture.signals["left.ankle.angle"]);
    expect(Math.max(...ankle)).toBeGreaterThan(0.5);
    expect(high - low).toBeGreaterThan(1);
    expect(gzipSync(JSON.stringify(picture)).length).toBeLessThan(30_000);
  });

  it("of raised legs is told once: their veins empty and stay so", async () => {
    const picture = await exercisePicture("leg-elevation");
    expect(picture.repeats).toBe(false);
    const volume = told(picture.signals["left.soleal.volume"]);
    expect(volume.at(-1)).toBeLessThan(0.8 * volume[0]);
  });
});
