import { describe, expect, it } from "vitest";
import { activePull } from "../../physiology/muscle-pull.js";
import { legInputs } from "../../physiology/terms.js";
import { postures, type Posture, type PostureId } from "../postures.js";
import { typicalValues } from "../settings.js";
import { asked, freeFoot, jointsAt } from "./ankle-work.js";
import { repeatedMovements, type RepeatedId } from "./library.js";
import type { Inputs, RepeatedMovement, Stance } from "./movement.js";

const stance = (id: PostureId): Stance => {
  const { inputs }: Posture = postures[id];
  return Object.fromEntries(legInputs.map((input) => [input, inputs[input] ?? 0])) as Stance;
};

/** What a movement tells the leg at every hundredth of a repetition of two seconds. */
function told(id: RepeatedId, posture: PostureId, settings = {}): readonly Inputs[] {
  const movement: RepeatedMovement = repeatedMovements[id];
  const values = { ...typicalValues(movement.settings), ...settings };
  const length = 2;
  return Array.from({ length: 101 }, (_, k) =>
    movement.adds((k * length) / 100, length, values, stance(posture)),
  );
}

const most = (id: RepeatedId, posture: PostureId, input: keyof Inputs, settings = {}): number =>
  Math.max(...told(id, posture, settings).map((inputs) => inputs[input] ?? 0));

describe("a load on the forefoot", () => {
  it("is met by its force, however short the muscle is and however fast it moves", () => {
    for (const ankle of [-0.2, 0, 0.4]) {
      for (const ankleSpeed of [-2, 0, 1]) {
        const joints = { ankle, knee: 0, ankleSpeed, kneeSpeed: 0 };
        const { "soleus.activation": activation } = asked({ soleus: 0.2 }, joints);
        expect((activation as number) * activePull("soleus", joints)).toBeCloseTo(0.2, 12);
      }
    }
  });

  it("cannot ask for more than everything", () => {
    const fast = { ankle: 0.5, knee: 0, ankleSpeed: 12, kneeSpeed: 0 };
    expect(asked({ soleus: 0.9 }, fast)).toEqual({ "soleus.activation": 1 });
    expect(asked({ soleus: 0 }, fast)).toEqual({ "soleus.activation": 0 });
  });

  it("asks for more activity on tiptoe than flat, and for less on the way down than on the way up", () => {
    const at = (ankle: number, ankleSpeed: number) =>
      asked({ soleus: 0.4 }, { ankle, knee: 0, ankleSpeed, kneeSpeed: 0 })["soleus.activation"] as number;
    expect(at(0.4, 0)).toBeGreaterThan(at(0, 0));
    expect(at(0.2, -1)).toBeLessThan(at(0.2, 0));
    expect(at(0.2, 1)).toBeGreaterThan(at(0.2, 0));
  });
});

describe("a foot that is moved alone", () => {
  const still = () => 0;

  it("held level by a sitting person asks the shin for the weight of the foot and the tone of the calf", () => {
    const { "tibialisAnterior.activation": shin, "soleus.activation": calf } = freeFoot(
      stance("sitting"),
      still,
      1,
      2,
    );
    // a kilogram at a tenth of a metre is 1 N·m of the shin's 54
    expect(shin).toBeGreaterThan(1 / 54);
    expect(shin).toBeLessThan(5 / 54);
    expect(calf).toBe(0);
  });

  it("weighs nothing about the ankle of one who lies with the toes up", () => {
    const shin = (posture: PostureId) =>
      freeFoot(stance(posture), still, 1, 2)["tibialisAnterior.activation"] as number;
    expect(shin("lying")).toBeLessThan(shin("semi-recumbent") + 1e-12);
    expect(shin("lying")).toBeLessThan(shin("sitting"));
  });

  it("is in nobody's hands at the beginning and the end of a movement", () => {
    const there = (time: number) => 0.3 * time * (2 - time);
    for (const time of [0, 2]) {
      for (const activation of Object.values(freeFoot(stance("sitting"), there, time, 2))) {
        expect(activation).toBeCloseTo(0, 12);
      }
    }
  });

  it("pressed down against nothing asks the calf for a few per cent, pulled up for much more of the shin", () => {
    expect(most("plantarflexion", "sitting", "soleus.activation")).toBeLessThan(0.1);
    expect(most("dorsiflexion", "sitting", "tibialisAnterior.activation")).toBeGreaterThan(0.2);
  });

  it("pulled up to the end of its way meets the stretched calf: half the way asks for less than half", () => {
    const shin = (effort: number) => most("dorsiflexion", "lying", "tibialisAnterior.activation", { effort });
    expect(shin(0.5)).toBeLessThan(0.5 * shin(1));
  });

  it("moves with the joints of the leg that has it: the bent knee of a sitting person is told on", () => {
    expect(jointsAt(stance("sitting"), still, 1)).toEqual({
      ankle: 0,
      knee: Math.PI / 2,
      ankleSpeed: 0,
      kneeSpeed: 0,
    });
  });
});

describe("pumping the ankles", () => {
  it("asks the calf for far more where the feet carry the body", () => {
    const calf = (posture: PostureId) => most("ankle-pump", posture, "soleus.activation");
    expect(calf("standing")).toBeGreaterThan(4 * calf("lying"));
  });
});
