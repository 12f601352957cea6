import { describe, expect, it } from "vitest";
import { legsAtStart, posed, signalsNow } from "../../study/fixtures/leg.js";
import { answers } from "../../engine/fixtures/circuits.js";
import type { Muscle } from "../terms.js";
import { musclePlaces, sharedWalls } from "../circuits/leg-anatomy.js";
import { sharedWall } from "./shared-wall.js";

const share = sharedWall.parameters.wallShare.typical;

describe("a wall between two compartments", () => {
  const handedOn = answers(sharedWall);

  it("hands on a share of what the neighbour has over rest, and yields where the neighbour is slack", () => {
    expect(handedOn({ neighbour: 100 }).handedOn).toBeCloseTo(100 * share, 12);
    expect(handedOn({ neighbour: 0 }).handedOn).toBe(0);
    expect(handedOn({ neighbour: -3 }).handedOn).toBeCloseTo(-3 * share, 12);
  });

  it("is between muscles below the knee alone, and told once", () => {
    const pairs = sharedWalls.map((pair) => [...pair].sort().join(" "));
    expect(new Set(pairs).size).toBe(sharedWalls.length);
    expect(sharedWalls.flat()).not.toContain("thigh");
    expect(sharedWalls.flat()).not.toContain("footIntrinsic");
  });
});

describe("the compartments of a leg whose muscles rest", () => {
  const compartments = ["tibialisAnterior", "peroneal", "deepPosterior", "soleus", "gastrocnemius"] as const;
  const moved = (ankle_deg: number, more: Readonly<Record<string, number>> = {}) => {
    const signals = signalsNow(
      legsAtStart(posed("lying", { "ankle.angle": (ankle_deg * Math.PI) / 180, ...more })),
    );
    return (muscle: Muscle) => signals.get(`left.${muscle}.intramuscularPressure`) as number;
  };
  const neutral = moved(0);

  it("hand nothing on where the joints are neutral", () => {
    for (const muscle of compartments)
      expect(neutral(muscle)).toBeCloseTo(musclePlaces[muscle].restingPressure, 12);
  });

  it("are all pressed by the foot that is lifted, that before the shin too, whose own muscle is slack", () => {
    const lifted = moved(-20);
    for (const muscle of compartments) expect(lifted(muscle)).toBeGreaterThan(neutral(muscle));
  });

  it("are relieved behind by the foot that is pressed down", () => {
    const lowered = moved(20);
    for (const muscle of ["deepPosterior", "soleus", "gastrocnemius"] as const) {
      expect(lowered(muscle)).toBeLessThan(neutral(muscle));
    }
  });

  it("feel a neighbour that works", () => {
    const working = moved(0, { "soleus.activation": 0.5 });
    const alone = 0.5 * musclePlaces.soleus.activePressure;
    expect(working("deepPosterior") - neutral("deepPosterior")).toBeCloseTo(share * alone, 10);
    expect(working("tibialisAnterior")).toBe(neutral("tibialisAnterior"));
  });
});
