import { describe, expect, it } from "vitest";
import { run, type StudyResult } from "../../index.js";

/** Share of the blood of a breath that leaves the thigh while it is drawn in: while the chest's pressure falls. */
function shareInInspiration({ signals }: StudyResult, from: number): number {
  const chest = signals.columns.get("chest.pressure")!.values;
  const flow = signals.columns.get("left.femoralToIliac.flow")!.values;
  let [inspired, all] = [0, 0];
  for (let k = 1; k < chest.length; k++) {
    if (signals.times[k]! < from) continue;
    all += flow[k]!;
    if (chest[k]! < chest[k - 1]!) inspired += flow[k]!;
  }
  return inspired / all;
}

const breathed = (pattern: string): Promise<StudyResult> =>
  run({
    person: { base: "healthy-adult" },
    scenario: { id: "breathing", pattern, seconds: 45 },
    circuit: "closed-loop",
  });

describe("a breath", () => {
  it("by the ribs draws blood out of the leg, by the diaphragm holds it back until it is let out", async () => {
    const [ribs, diaphragm] = await Promise.all([breathed("rib-cage"), breathed("diaphragmatic")]);
    expect(shareInInspiration(ribs, 40)).toBeGreaterThan(0.5);
    expect(shareInInspiration(diaphragm, 40)).toBeLessThan(0.4);
  });
});
