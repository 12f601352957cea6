import { describe, expect, it } from "vitest";
import { InputError } from "../quantity/input-error.js";
import { run } from "../index.js";
import { resolve } from "./resolve.js";

const person = { base: "healthy-adult" } as const;
const asked = (extra: object, study: object = {}) => ({
  person,
  circuit: "closed-loop",
  scenario: { id: "timeline", duration_s: 1200, postures: [{ posture: "sitting" }], ...extra },
  ...study,
});
const meal = { at_s: 60, carbohydrate_g: 75 };

function refused(study: unknown): string {
  try {
    resolve(study);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

describe("meals of a timeline", () => {
  it("ask for metabolism, and so does who looks at it; nobody else pays for it", () => {
    const knows = (study: object) => resolve(study).circuit.states.some(({ id }) => id === "glucose.plasma");
    expect(knows(asked({ meals: [meal] }))).toBe(true);
    expect(knows(asked({}, { instruments: [{ id: "indirect-calorimetry", site: "mouth" }] }))).toBe(true);
    expect(knows(asked({}))).toBe(false);
    expect(knows(asked({}, { instruments: [{ id: "blood-samples", site: "arm" }] }))).toBe(false);
  });

  it("mark when the first of them begins", () => {
    const { scenario } = resolve(asked({ meals: [meal, { ...meal, at_s: 600 }] }));
    expect(scenario.marks).toContainEqual({ name: "firstMeal", time_s: 60 });
  });

  it("are refused where they do not fit, in one sentence", () => {
    expect(refused(asked({ meals: [{ ...meal, at_s: 1000 }] }))).toBe(
      "scenario.meals.0: found a meal from 1000 to 1300 s, expected an end within 1200 s.",
    );
    expect(refused(asked({ meals: [meal, { ...meal, at_s: 100 }] }))).toBe(
      "scenario.meals.1.at_s: found 100 s, expected at least 360 s, when the meal before it is finished.",
    );
    expect(refused(asked({ meals: [{ ...meal, carbohydrate_g: 0 }] }))).toContain("1 to 300");
    expect(refused(asked({ meals: [{ ...meal, kind: "soup" }] }))).toContain("liquid");
  });

  it("change nothing in legs without a body, and the result says so", () => {
    const { circuit, notes } = resolve(asked({ meals: [meal] }, { circuit: "open-leg" }));
    expect(circuit.id).toBe("open-leg");
    expect(notes).toContain("The circuit open-leg has no stomach: meals change nothing in it.");
  });

  it("of conditions that act on glucose alone the result says where they are heard", () => {
    const diabetic = { ...person, conditions: [{ id: "type-2-diabetes" }] };
    const [note] = resolve(asked({}, { person: diabetic })).notes;
    expect(note).toBe(
      "type-2-diabetes acts only where something is eaten, or a metabolic instrument is chosen; here it changes nothing.",
    );
    expect(resolve(asked({ meals: [meal] }, { person: diabetic })).notes).toEqual([]);
  });
});

describe("a whole body that is asked what it burns", () => {
  const scenario = {
    id: "timeline",
    duration_s: 90,
    postures: [{ posture: "sitting" }],
    movements: [{ movement: "soleus-push-up", at_s: 20, count: 50, period_s: 1.2 }],
  };
  const instruments = [{ id: "indirect-calorimetry", site: "mouth" }];

  it("has the circulation of one that is not, spends more while it moves, and loses nothing", async () => {
    const [bare, watched] = [
      await run({ person, circuit: "closed-loop", scenario }),
      await run({ person, circuit: "closed-loop", scenario, instruments }),
    ];
    for (const id of ["heart.rate", "heart.output", "artery.meanPressure"]) {
      const [one, other] = [bare, watched].map(({ measures }) => measures[id].value as number);
      // the same equations, eliminated in another order
      expect(Math.abs(other / one - 1), id).toBeLessThan(1e-6);
    }
    const spent = watched.signals.columns.get("body.energyExpenditure")!.values;
    const { times } = watched.signals;
    const atRest = spent[times.findIndex((time) => time >= 19)];
    const atWork = spent[times.findIndex((time) => time >= 79)];
    expect(atWork).toBeGreaterThan(1.05 * atRest);
    const { bloodVolumeDrift_mL, bloodVolume_mL } = watched.checks;
    expect(bloodVolumeDrift_mL / bloodVolume_mL).toBeLessThan(1e-9);
  });
});
