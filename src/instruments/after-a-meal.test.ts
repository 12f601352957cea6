import { describe, expect, it } from "vitest";
import { session, value } from "./fixtures/session.js";
import { glucoseMeter } from "./glucose-meter.js";
import { indirectCalorimetry } from "./indirect-calorimetry.js";
import { insulinAssay } from "./insulin-assay.js";

const mmolPerL = 1 / 1000;
const pmolPerL = 1e-12;
// s; a triangle that rises for 100 s from a meal on, falls for 100, and dives below fasting for the rest
const meal = 20;
const triangle = (time: number) => {
  const since = time - meal;
  if (since < 0) return 0;
  return since < 100 ? 0.04 * since : 4 - 0.04 * (since - 100);
};

const fed = session(
  320,
  { firstMeal: meal },
  {
    "glucose.concentration": ["mmol/L", (time) => (5 + triangle(time)) * mmolPerL],
    "insulin.concentration": ["pmol/L", (time) => (30 + 50 * triangle(time)) * pmolPerL],
  },
);

describe("after a meal", () => {
  it("glucose and insulin are read fasting, at their peak, and as the area above fasting alone", () => {
    const { measures } = glucoseMeter(fed);
    expect(value(measures, "glucose.fasting")).toBeCloseTo(5, 9);
    expect(value(measures, "glucose.peak")).toBeCloseTo(9, 9);
    expect(value(measures, "glucose.peakTime")).toBeCloseTo(100 / 60, 6);
    // a triangle of 4 mmol/L over 200 s; what lies below fasting counts as nothing
    expect(value(measures, "glucose.incrementalArea")).toBeCloseTo((0.5 * 4 * 200) / 3600, 6);
    expect(value(insulinAssay(fed).measures, "insulin.incrementalArea")).toBeCloseTo(
      (0.5 * 200 * 200) / 3600,
      4,
    );
  });

  it("the value of two hours is not told of a shorter run", () => {
    expect(glucoseMeter(fed).measures["glucose.atTwoHours"]).toEqual({
      value: null,
      unit: "mmol/L",
      reason: "the run ends before",
    });
  });

  it("without a meal there is the level of the end", () => {
    const hungry = session(10, {}, { "glucose.concentration": ["mmol/L", () => 5 * mmolPerL] });
    expect(Object.keys(glucoseMeter(hungry).measures)).toEqual(["glucose.atEnd"]);
    expect(value(glucoseMeter(hungry).measures, "glucose.atEnd")).toBeCloseTo(5, 9);
  });
});

it("a hood tells the mean of the last five minutes up to the mark", () => {
  const level = (high: number) => (time: number) => (time > 100 && time <= 400 ? high : 0);
  const signals = {
    "body.oxygenUptake": ["mL/min", level(300 / 60)],
    "body.oxygenUptakePerMass": ["mL/(kg·min)", level(1)],
    "body.energyExpenditure": ["kcal/h", level(1)],
    "body.metabolicEquivalents": ["1", level(1.2)],
  } as const;
  const { measures } = indirectCalorimetry(session(500, { still: 400 }, signals));
  // but for the first of 30,001 samples
  expect(value(measures, "calorimetry.oxygenUptake")).toBeCloseTo(300, 1);
  expect(value(measures, "calorimetry.metabolicEquivalents")).toBeCloseTo(1.2, 3);
});
