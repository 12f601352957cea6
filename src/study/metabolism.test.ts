import { describe, expect, it } from "vitest";
import { healthyAdult } from "../person/healthy-adult.js";
import type { MealEvent } from "../scenario/timeline.js";
import { fromCoherent, toCoherent } from "../quantity/units.js";
import { livedThrough, step_s } from "./fixtures/metabolism.js";

const glucose = "glucose.concentration";
const insulin = "insulin.concentration";
const drink: MealEvent = { at_s: 0, over_s: 300, carbohydrate_g: 75, kind: "liquid" };
const ill = (id: string, degree?: "mild" | "moderate" | "severe") => ({
  conditions: [{ id, site: "whole", ...(degree === undefined ? {} : { degree }) }],
});
const mgPerDL = (mmolPerL: number) => fromCoherent(toCoherent(mmolPerL, "mmol/L"), "mg(glucose)/dL");

/** sums of amounts of hundreds of mmol over thousands of steps */
const rounding_mmol = 1e-9;

describe("fasting", () => {
  it.each([["health", {}] as const, ["type 2 diabetes", ill("type-2-diabetes")] as const])(
    "is a rest state in %s: hours without food and work change nothing",
    (_, person) => {
      const fasting = livedThrough({ hours: 4, person });
      for (const minute of [60, 240]) {
        expect(fasting.at(minute, glucose, "mmol/L")).toBeCloseTo(fasting.at(0, glucose, "mmol/L"), 9);
        expect(fasting.at(minute, insulin, "pmol/L")).toBeCloseTo(fasting.at(0, insulin, "pmol/L"), 9);
      }
    },
  );

  it("a man of 70 kg takes up some 3.5 mL of oxygen a minute for each kilogram, and spends 1649 kcal a day", () => {
    const still = livedThrough({ hours: 0.5 });
    expect(Math.abs(still.at(30, "body.oxygenUptakePerMass", "mL/(kg·min)") / 3.5 - 1)).toBeLessThan(0.05);
    // 10 × 70 + 6.25 × 175 − 5 × 30 + 5
    const perDay = 10 * 70 + 6.25 * 175 - 5 * 30 + 5;
    expect(still.at(30, "body.energyExpenditure", "kcal/h")).toBeCloseTo(perDay / 24, 1);
  });

  it("a small old woman spends less, as the equation for women has it", () => {
    const body = { height_cm: 155, mass_kg: 55, age_years: 75, sex: "female" } as const;
    const still = livedThrough({ hours: 0.5, person: { body } });
    const perDay = 10 * 55 + 6.25 * 155 - 5 * 75 - 161;
    expect(Math.abs(still.at(30, "body.energyExpenditure", "kcal/h") / (perDay / 24) - 1)).toBeLessThan(1e-3);
  });
});

describe("a glucose drink of 75 g", () => {
  const healthy = livedThrough({ hours: 3, meals: [drink] });

  it("lifts glucose to a peak within the hour and is over within three", () => {
    const peak = mgPerDL(healthy.highest(glucose, "mmol/L"));
    expect(peak).toBeGreaterThan(150);
    expect(peak).toBeLessThan(180);
    expect(healthy.at(60, glucose, "mmol/L")).toBeGreaterThan(healthy.at(120, glucose, "mmol/L"));
    expect(healthy.at(180, glucose, "mmol/L")).toBeLessThan(1.05 * healthy.at(0, glucose, "mmol/L"));
  });

  it("holds back the liver's own glucose", () => {
    const made = (minute: number) => healthy.at(minute, "liver.glucoseProduction", "mmol/min");
    expect(made(90)).toBeLessThan(0.4 * made(0));
  });

  it("is all accounted for: eaten and made is used, stored, lost or in the body still", () => {
    const amount = (id: string) => healthy.at(180, `${id}.amount`, "mmol");
    const came = amount("meal.eaten") + amount("glucose.produced");
    const went = ["meal.lost", "glucose.brain", "glucose.stored", "glucose.worked", "glucose.excreted"];
    const there = ["meal.solid", "meal.liquid", "meal.gut", "glucose.plasma", "glucose.tissue"];
    const found = [...went, ...there].reduce((sum, id) => sum + amount(id), 0);
    const drunk = 75_000 / 180.156;
    // but for the step in which the last sip falls
    expect(Math.abs(amount("meal.eaten") - drunk)).toBeLessThan((drunk / drink.over_s) * step_s);
    expect(Math.abs(came - found)).toBeLessThan(rounding_mmol);
    expect(healthy.drift).toBeLessThan(rounding_mmol);
  });

  it("as a meal that has to be ground it peaks where the meal model is known to", () => {
    const meal: MealEvent = { ...drink, carbohydrate_g: 78, kind: "mixed" };
    const person = { body: { ...healthyAdult, mass_kg: 78 } };
    const fed = livedThrough({ hours: 4, person, meals: [meal] });
    // 78 g in 78 kg: some 164 mg/dL
    expect(Math.abs(mgPerDL(fed.highest(glucose, "mmol/L")) - 164)).toBeLessThan(8);
  });

  it("leaves sugar in the urine of the diabetic and none in that of the healthy", () => {
    const diabetic = livedThrough({ hours: 3, meals: [drink], person: ill("type-2-diabetes") });
    expect(diabetic.at(180, "glucose.excreted.amount", "mmol")).toBeGreaterThan(1);
    expect(healthy.at(180, "glucose.excreted.amount", "mmol")).toBe(0);
  });

  it("raises glucose and insulin the more, the less insulin does", () => {
    const rises = [undefined, "mild", "moderate", "severe"].map((degree) => {
      const person =
        degree === undefined ? {} : ill("insulin-resistance", degree as "mild" | "moderate" | "severe");
      const lived = livedThrough({ hours: 3, meals: [drink], person });
      return [lived.meanRise(glucose, "mmol/L"), lived.meanRise(insulin, "pmol/L")] as const;
    });
    for (let k = 1; k < rises.length; k++) {
      expect(rises[k][0]).toBeGreaterThan(rises[k - 1][0]);
      expect(rises[k][1]).toBeGreaterThan(rises[k - 1][1]);
    }
  });

  it("is between 7.8 and 11 mmol/L after two hours in prediabetes, and above in type 2 diabetes", () => {
    const after = (id: string) =>
      livedThrough({ hours: 2, meals: [drink], person: ill(id) }).at(120, glucose, "mmol/L");
    expect(after("prediabetes")).toBeGreaterThan(7.8);
    expect(after("prediabetes")).toBeLessThan(11);
    expect(after("type-2-diabetes")).toBeGreaterThan(11);
  });
});

describe("muscles at work", () => {
  const soleus = { activation: { soleus: 0.2, deepPosterior: 0.1 } };
  /** a body in which insulin does nothing and no more of it comes */
  const withoutInsulin = {
    parameters: {
      "glucose.insulinEffect": 0,
      "liver.insulinEffect": 0,
      "liver.portalEffect": 0,
      "pancreas.dynamic": 0,
      "pancreas.static": 0,
    },
  };

  it("lower glucose without any help of insulin", () => {
    const [still, moving] = [[], [{ from_min: 0, to_min: 180, ...soleus }]].map((bouts) =>
      livedThrough({ hours: 3, meals: [drink], person: withoutInsulin, bouts }),
    );
    expect(moving.at(180, glucose, "mmol/L")).toBeLessThan(still.at(180, glucose, "mmol/L") - 0.1);
    expect(moving.highest(insulin, "pmol/L")).toBeCloseTo(still.highest(insulin, "pmol/L"), 6);
  });

  it("take glucose within minutes, and let go of it within half an hour", () => {
    const bout = { from_min: 10, to_min: 70, ...soleus };
    const lived = livedThrough({ hours: 2, bouts: [bout] });
    const taken = (minute: number) => lived.at(minute, "muscle.glucoseUptake", "mmol/min");
    expect(taken(9)).toBe(0);
    expect(taken(20)).toBeGreaterThan(0.7 * taken(69));
    expect(taken(75)).toBeGreaterThan(0.5 * taken(69));
    expect(taken(105)).toBeLessThan(0.3 * taken(69));
  });

  it("are fed by the liver where nothing was eaten: glucose stays", () => {
    const bout = { from_min: 10, to_min: 70, activation: { thigh: 0.1, soleus: 0.2 } };
    const lived = livedThrough({ hours: 1.2, bouts: [bout] });
    expect(Math.abs(lived.at(70, glucose, "mmol/L") / lived.at(0, glucose, "mmol/L") - 1)).toBeLessThan(0.05);
    expect(lived.at(69, "liver.glucoseProduction", "mmol/min")).toBeGreaterThan(
      1.1 * lived.at(0, "liver.glucoseProduction", "mmol/min"),
    );
  });

  it("are more sensitive to insulin an hour or two after work than during it", () => {
    const bout = { from_min: 0, to_min: 60, activation: { thigh: 0.5, soleus: 0.5, gastrocnemius: 0.5 } };
    const lived = livedThrough({ hours: 12, bouts: [bout] });
    const sensitivity = (minute: number) => lived.at(minute, "exercise.sensitivity", "1");
    expect(sensitivity(0)).toBe(1);
    expect(sensitivity(150)).toBeGreaterThan(sensitivity(30));
    expect(sensitivity(150)).toBeGreaterThan(sensitivity(720));
    expect(sensitivity(720)).toBeGreaterThan(1);
  });

  it("pay in oxygen half a minute later", () => {
    const lived = livedThrough({ hours: 0.5, bouts: [{ from_min: 10, to_min: 30, ...soleus }] });
    const uptake = (minute: number) => lived.at(minute, "body.oxygenUptake", "mL/min");
    const gained = uptake(29) - uptake(9);
    // one time constant of 30 s leaves 1/e to come, and the first contraction is known to a step
    const share = (uptake(10.5) - uptake(9)) / gained;
    expect(Math.abs(share - (1 - Math.exp(-1)))).toBeLessThan(Math.exp(-1) * (step_s / 30));
  });

  it("of one who stands cost a man some 0.19 kcal a minute more than sitting", () => {
    const seated = { from_min: 0, to_min: 10, load: 0.16 };
    const standing = { from_min: 10, to_min: 30, load: 1, activation: { soleus: 0.015 } };
    const lived = livedThrough({ hours: 0.5, bouts: [seated, standing] });
    const spent = (minute: number) => lived.at(minute, "body.energyExpenditure", "kcal/min");
    expect(spent(29) - spent(9)).toBeCloseTo(0.19, 2);
  });
});
