import { describe, expect, it } from "vitest";
import { answers } from "../../engine/fixtures/circuits.js";
import { run, type StudyResult } from "../../index.js";
import { cerebralAutoregulation } from "../laws/cerebral-autoregulation.js";

describe("the arterioles of the brain", () => {
  const law = answers(cerebralAutoregulation);
  /** Resistance once adapted: where the rate of adaptation is nothing. */
  const settled = (perfusionPressure: number): number => {
    const { lag } = cerebralAutoregulation.parameters;
    return 1 + lag.typical * law({ perfusionPressure, adapted: 0 }).adaptedRate;
  };
  const flow = (pressure: number): number => pressure / settled(pressure);

  it("keep the flow within a twentieth from 60 to 110 mmHg", () => {
    for (const pressure of [60, 70, 90, 110]) {
      expect(Math.abs(flow(pressure) / flow(80) - 1), `${pressure} mmHg`).toBeLessThan(0.05);
    }
  });

  it("keep it as well when the blood thickens by a fifth", () => {
    const thick = 1.2;
    const flowOfThick = 80 / (thick * settled(80 / thick));
    expect(Math.abs(flowOfThick / flow(80) - 1)).toBeLessThan(0.05);
  });

  it("let it follow the pressure beyond their limits", () => {
    expect(flow(30) / flow(40)).toBeCloseTo(30 / 40, 1);
    expect(flow(200) / flow(180)).toBeCloseTo(200 / 180, 1);
  });
});

describe("a brain that is tilted up", () => {
  const tilted = (gain: number): Promise<StudyResult> =>
    run({
      person: { base: "healthy-adult", parameters: { "brain.gain": gain } },
      scenario: { id: "tilt-table", tilt_deg: 70, seconds: 40 },
      circuit: "closed-loop",
    });
  const mean = ({ signals }: StudyResult, id: string, from: number, to: number): number => {
    const own = signals.columns
      .get(id)!
      .values.filter((_, k) => signals.times[k]! >= from && signals.times[k]! < to);
    return own.reduce((a, b) => a + b, 0) / own.length;
  };

  it("has less arterial pressure by the column above the heart, and its flow dips and comes back", async () => {
    const [regulated, passive] = await Promise.all([tilted(0.9), tilted(0)]);
    const fall = (result: StudyResult, from: number) =>
      1 - mean(result, "brain.flow", from, from + 3) / mean(result, "brain.flow", 5, 25);
    const column = (from: number) =>
      mean(regulated, "aorta.luminalPressure", from, from + 10) -
      mean(regulated, "brain.arterialPressure", from, from + 10);
    expect(column(60)).toBeGreaterThan(column(15) + 20);
    expect(fall(regulated, 34)).toBeGreaterThan(0.03);
    expect(Math.abs(fall(regulated, 70))).toBeLessThan(0.05);
    for (const from of [34, 70])
      expect(fall(passive, from), `${from} s`).toBeGreaterThan(fall(regulated, from));
  });
});
