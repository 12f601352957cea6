import { describe, expect, it } from "vitest";
import { bodyInputs } from "../physiology/terms.js";
import { bodyAt, heldInput } from "./body.js";
import { breathingPatterns } from "./breathing.js";
import { scenarios } from "./library/index.js";
import { bounce } from "./movements/bounce.js";
import { legAt } from "./pose.js";
import { postures } from "./postures.js";
import { typicalValues } from "./settings.js";

const built = (id: string, own: Record<string, number | string> = {}) => {
  const entry = scenarios.find((one) => one.id === id)!;
  return entry.build({ ...typicalValues(entry.settings), ...own });
};

describe("what the body is told", () => {
  it("is rest where a scenario says nothing", () => {
    for (const [id, { atRest }] of Object.entries(bodyInputs)) {
      expect(bodyAt(built("standing"), 7)[id as keyof typeof bodyInputs], id).toBe(atRest);
      expect(heldInput(postures.lying, id), id).toBe(atRest);
    }
  });

  it("is another breath from when it changes, entered smoothly, and quiet again at its end", () => {
    const scenario = built("breathing", { pattern: "deep", seconds: 60 });
    const { "body.breathDepth": depth } = breathingPatterns.deep.inputs;
    const at = (time: number) => bodyAt(scenario, time)["body.breathDepth"];
    expect([at(29), at(60), at(90)]).toEqual([1, depth, 1]);
    expect(at(31)).toBeCloseTo(0.5 * (1 + depth), 9);
  });

  it("is straining with the breath held", () => {
    const now = bodyAt(built("valsalva", { pressure_mmHg: 30 }), 40);
    expect(now["body.straining"]).toBe(30);
    expect(now["body.breathDepth"]).toBe(0);
  });

  it("is a belly that bears down while one rises, whichever leg is looked at", () => {
    const scenario = built("rising", { over_s: 2 });
    const at = (time: number) => bodyAt(scenario, time)["body.bellyPressure"];
    expect([at(29), at(33)]).toEqual([0, 0]);
    expect(at(31)).toBeCloseTo(30, 9);
  });

  it("is a belly pressed by the thighs in a squat", () => {
    expect(bodyAt(built("squatting"), 1)["body.bellyPressure"]).toBeGreaterThan(5);
  });
});

describe("a foot in warm water", () => {
  it("is warm alone: the other stays as it was", () => {
    const scenario = built("foot-temperature", { skin_C: 40, side: "left" });
    expect(legAt(scenario, undefined, "left", 400)["foot.warmth"]).toBe(7);
    expect(legAt(scenario, undefined, "right", 400)["foot.warmth"]).toBe(0);
  });
});

describe("the rise and fall of the trunk", () => {
  const phases = Array.from({ length: 200 }, (_, k) => k / 200);
  const course = (style: "walk" | "run", speed: number) => phases.map((phase) => bounce(style, speed, phase));

  it("leaves it where it was after each stride", () => {
    for (const values of [course("walk", 4), course("run", 10)]) {
      expect(Math.abs(values.reduce((a, b) => a + b, 0) / values.length)).toBeLessThan(1e-9);
    }
  });

  it("throws it harder the faster one walks, and in a run takes its weight away", () => {
    const hardest = (values: readonly number[]) => Math.max(...values);
    expect(hardest(course("walk", 5))).toBeGreaterThan(2 * hardest(course("walk", 3)));
    expect(hardest(course("walk", 5))).toBeLessThan(0.5);
    expect(Math.min(...course("run", 10))).toBeLessThan(-0.9);
  });
});
