import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BodyInput,
  bodyInputIds,
  mealInputIds,
  bodyInputs,
  garmentInputs,
  jointSpeeds,
  legInputs,
  type LegInput,
  sides,
} from "../../physiology/terms.js";
import { type SettingValues, typicalValues } from "../settings.js";
import { sampleScenario } from "../sample.js";
import { strideTime_s } from "../movements/gait.js";
import type { ScenarioEntry } from "./entry.js";
import { shortScenarios } from "./index.js";

const seeded = { seed: 20266, numRuns: 8 };
/** of what takes longer; a thousand are lived through in the soak */
const fewer = { ...seeded, numRuns: 4 };

/** repetitions, sets and breaks, and s or min of what lasts: two of a thing are as good as twelve */
const few = { count: 2, s: 20, min: 0.5 } as const;

/** Settings anywhere in their ranges; what lasts or is counted stays short, so that the tests do too. */
function settings({ settings: described }: ScenarioEntry): fc.Arbitrary<SettingValues> {
  return fc.record(
    Object.fromEntries(
      Object.entries(described).map(([name, setting]): [string, fc.Arbitrary<number | string>] => {
        if (setting.kind === "choice") return [name, fc.constantFrom(...setting.choices)];
        const [low, high] = setting.range;
        const most = Math.max(low, Math.min(high, few[setting.unit as keyof typeof few] ?? high));
        if (setting.unit === "count") return [name, fc.integer({ min: low, max: most })];
        return [name, fc.double({ min: low, max: most, noNaN: true })];
      }),
    ),
  );
}

const typical = ({ settings: described }: ScenarioEntry): SettingValues => typicalValues(described);

/** What an input can be at all: activations from none to full, slopes as sines, joints as joints go, cuffs above air. */
function possible(id: string): readonly [low: number, high: number] {
  if (id in bodyInputs) return bodyInputs[id as BodyInput].range;
  if (id.endsWith(".activation")) return [0, 1.2];
  if (id.endsWith(".slope") || id.endsWith(".facing")) return [-1, 1];
  if (id.endsWith("ankle.angle")) return [-0.7, 0.9];
  if (id.endsWith("knee.angle")) return [-0.1, 2.4];
  if (id.startsWith("meal.")) return [0, Number.POSITIVE_INFINITY];
  // an ankle that runs in the highest heels is turned by them as they touch the ground
  if (id.endsWith(".speed")) return [-40, 40];
  if (id.endsWith("foot.load")) return [0, 3];
  if (id.endsWith("foot.warmth")) return [-15, 10];
  // a cuff that shuts an artery
  return [0, 300];
}

/** a sampled sum of humps or products, rounded */
const rounding = 1e-9;

const inputs =
  sides.length * (legInputs.length + jointSpeeds.length + garmentInputs.length) +
  bodyInputIds.length +
  mealInputIds.length;

describe.each(shortScenarios.map((entry) => [entry.id, entry] as const))("the scenario %s", (_, entry) => {
  it("fills its whole length with pieces that join, and tells both legs and the body everything, in numbers that a body can follow", () => {
    fc.assert(
      fc.property(settings(entry), (values) => {
        const scenario = entry.build(values);
        const pieces = sampleScenario(scenario);
        expect(pieces[0]!.from_s).toBe(0);
        expect(pieces.at(-1)!.to_s).toBe(scenario.duration_s);
        pieces.slice(1).forEach(({ from_s }, k) => expect(from_s).toBe(pieces[k]!.to_s));
        for (const { samples } of pieces) {
          expect(Object.keys(samples).length).toBe(inputs);
          for (const [id, column] of Object.entries(samples)) {
            const [low, high] = possible(id);
            const beyond = column.find((value) => !(value >= low - rounding && value <= high + rounding));
            expect(beyond, id).toBeUndefined();
          }
        }
      }),
      fewer,
    );
  });

  it("marks instants within itself, in order, each name once", () => {
    fc.assert(
      fc.property(settings(entry), (values) => {
        const { marks, duration_s } = entry.build(values);
        const times = marks.map(({ time_s }) => time_s);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        expect(times.every((time) => time >= 0 && time <= duration_s)).toBe(true);
        expect(new Set(marks.map(({ name }) => name)).size).toBe(marks.length);
      }),
      seeded,
    );
  });

  it("passes from piece to piece without a jump", () => {
    // each sampled once
    const pieces = sampleScenario(entry.build(typical(entry))).map((piece) => ({ ...piece }));
    const at = (piece: (typeof pieces)[number], id: string, atEnd: boolean): number => {
      const column = piece.samples[id]!;
      if (column.length === 1) return column[0]!;
      const n = column.length;
      // a spline at a sample is a sixth of each neighbour and two thirds of itself
      const whole = atEnd ? Math.round((piece.to_s - piece.from_s) / piece.step_s) : 0;
      const knots = [0, 1, 2].map((k) =>
        piece.periodic ? column[(whole + k - 1 + n) % n]! : column[whole + k]!,
      );
      return knots[0]! / 6 + (2 * knots[1]!) / 3 + knots[2]! / 6;
    };
    for (let k = 1; k < pieces.length; k++) {
      const [before, after] = [pieces[k - 1]!, pieces[k]!];
      // a repeated stride ends wherever the gait does, between two samples: its end is not looked at
      if (before.periodic) continue;
      for (const id of Object.keys(after.samples)) {
        const inMmHg = id in bodyInputs && bodyInputs[id as BodyInput].unit === "mmHg";
        // joints turn by up to some 20 rad/s
        const scale = inMmHg || id.endsWith(".pressure") ? 100 : id.endsWith(".speed") ? 20 : 1;
        // a corner rounded by the spline: a sixth of what the steepest cuff or joint moves in 10 ms
        const tolerance = 0.02 * scale;
        expect(
          Math.abs(at(after, id, false) - at(before, id, true)),
          `${id} at ${after.from_s} s`,
        ).toBeLessThan(tolerance);
      }
    }
  });
});

describe("gait", () => {
  it("takes shorter strides of time the faster it goes", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 6.5, noNaN: true }), (speed) => {
        expect(strideTime_s("walk", speed + 0.5)).toBeLessThan(strideTime_s("walk", speed));
      }),
      seeded,
    );
    // steps a minute: 60 (1 + 0.6 v), v in m/s
    expect((2 * 60) / strideTime_s("walk", 3)).toBeCloseTo(60 * (1 + (0.6 * 3) / 3.6), 9);
  });

  it("moves the right leg as the left, half a stride later", () => {
    const walk = shortScenarios.find(({ id }) => id === "walk")!;
    const { samples } = sampleScenario(walk.build({ ...typical(walk), speed_kmh: 4, minutes: 1 })).find(
      ({ periodic }) => periodic,
    )!;
    for (const id of [
      "soleus.activation",
      "ankle.angle",
      "foot.load",
    ] as const satisfies readonly LegInput[]) {
      const [left, right] = [samples[`left.${id}`]!, samples[`right.${id}`]!];
      const n = left.length;
      expect(n % 2).toBe(0);
      // phases are rounded differently on the two sides
      left.forEach((value, k) => expect(Math.abs(right[(k + n / 2) % n]! - value)).toBeLessThan(1e-9));
    }
  });
});
