import { describe, expect, it } from "vitest";
import { resolve } from "./resolve.js";
import { run } from "./run.js";

const study = {
  person: { base: "healthy-adult" },
  scenario: { id: "ten-heel-raises", count: 3 },
  circuit: "open-leg",
} as const;

describe("which signals a run keeps", () => {
  it("are those asked for, and those its instruments look at: its measures are what they were", async () => {
    const [all, some] = await Promise.all([
      run(study),
      run({ ...study, record: { signals: ["left.leg.volume"] } }),
    ]);
    expect(some.measures).toEqual(all.measures);
    expect(some.signals.columns.size).toBeLessThan(0.5 * all.signals.columns.size);
    expect(some.signals.columns.get("left.leg.volume")!.values).toEqual(
      all.signals.columns.get("left.leg.volume")!.values,
    );
  });

  it("come as often as it says, and at most once a step", () => {
    expect(resolve({ ...study, record: { every_s: 0.1 } }).record_s).toBe(0.1);
    expect(resolve({ ...study, record: { every_s: 0.001 } }).record_s).toBe(0.005);
    expect(resolve(study).record_s).toBe(0.01);
  });

  it("must be there", () => {
    expect(() => resolve({ ...study, record: { signals: ["heart.rate"] } })).toThrow(
      'record.signals.0: found "heart.rate", expected a signal of the circuit, such as',
    );
  });
});
