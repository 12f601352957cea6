import { describe, expect, it } from "vitest";
import { muscles } from "../physiology/terms.js";
import { dynamometer } from "./dynamometer.js";
import { session, value } from "./fixtures/session.js";
import type { MuscleForce } from "./reading.js";

const working = (active: Readonly<Record<string, (time: number) => number>>) => ({
  "left.ankle.angle": ["rad", () => 0] as const,
  "left.knee.angle": ["rad", () => 0] as const,
  "left.ankle.speed": ["1/s", () => 0] as const,
  "left.knee.speed": ["1/s", () => 0] as const,
  ...Object.fromEntries(
    muscles.map((muscle) => [`left.${muscle}.activation`, ["1", active[muscle] ?? (() => 0)] as const]),
  ),
});
const fully = () => 1;
const calf = { soleus: fully, gastrocnemius: fully, deepPosterior: fully, peroneal: fully };
const peak = (direction: "plantarflexion" | "dorsiflexion", drawn: ReturnType<typeof session>) =>
  value(dynamometer(drawn, "left", direction).measures, `left.${direction}.peakTorque`);

describe("a dynamometer at the ankle", () => {
  it("shows the base adult's strength where all muscles of a direction work with all they have", () => {
    expect(peak("plantarflexion", session(1, {}, working(calf)))).toBeCloseTo(158, 10);
    expect(peak("dorsiflexion", session(1, {}, working({ tibialisAnterior: fully })))).toBeCloseTo(54, 10);
  });

  it("takes off what the antagonists pull", () => {
    const both = session(1, {}, working({ ...calf, tibialisAnterior: () => 0.5 }));
    expect(peak("plantarflexion", both)).toBeCloseTo(158 - 0.5 * 54, 10);
    const { measures } = dynamometer(both, "left", "dorsiflexion");
    expect(measures["left.dorsiflexion.peakTorque"]).toEqual({
      value: null,
      unit: "N·m",
      reason: "there was no net torque of dorsiflexion",
    });
    expect(value(measures, "left.dorsiflexion.meanTorque")).toBeCloseTo(0.5 * 54 - 158, 10);
  });

  it("means the torque over the exercise, and over the whole run where there is none", () => {
    // a second of work in four
    const press = { soleus: (time: number) => (time > 2 && time <= 3 ? 1 : 0) };
    const mean = (marks: Readonly<Record<string, number>>) =>
      value(
        dynamometer(session(4, marks, working(press)), "left", "plantarflexion").measures,
        "left.plantarflexion.meanTorque",
      );
    const soleus = 0.51 * 158;
    // a closed span counts one sample too many
    const sample = soleus / 100;
    expect(Math.abs(mean({}) - soleus / 4)).toBeLessThan(sample);
    expect(Math.abs(mean({ pressBegins: 2, pressEnds: 3 }) - soleus)).toBeLessThan(sample);
  });

  it("asks each muscle for its force at the angles of the joints", () => {
    const shortened: MuscleForce = (activation, { ankle, knee }) => activation * (1 - ankle) * (1 - knee);
    const drawn = session(
      1,
      {},
      {
        ...working({ gastrocnemius: fully }),
        "left.ankle.angle": ["rad", () => 0.2],
        "left.knee.angle": ["rad", () => 0.5],
      },
      { muscleForce: new Map(muscles.map((muscle) => [`left.${muscle}`, shortened])) },
    );
    expect(peak("plantarflexion", drawn)).toBeCloseTo(0.39 * 158 * (1 - 0.2) * (1 - 0.5), 10);
  });
});
