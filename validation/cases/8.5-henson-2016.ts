import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const eats_s = 60;
const end_s = eats_s + 7.5 * 3600;
const every_s = 30 * 60;
const break_s = 300;
/** when the women rise: every half hour, not at the end */
const rises = Array.from({ length: 14 }, (_, k) => eats_s + (k + 1) * every_s);

type Breaks = "none" | "standing" | "walking";

const sat = (breaks: Breaks): StudyDocument => ({
  person: {
    base: "healthy-adult",
    sex: "female",
    age_years: 66.6,
    height_cm: 160,
    mass_kg: 80,
    conditions: [{ id: "prediabetes" }],
  },
  scenario: {
    id: "timeline",
    duration_s: end_s,
    postures: [
      { posture: "sitting" },
      ...(breaks === "none"
        ? []
        : rises.flatMap((at_s) => [
            { posture: "standing", at_s },
            { posture: "sitting", at_s: at_s + 4 + break_s },
          ])),
    ],
    movements:
      breaks === "walking"
        ? rises.map((at_s) => ({
            movement: "walk",
            at_s: at_s + 3,
            until_s: at_s + 3 + break_s,
            speed_kmh: 3,
          }))
        : [],
    meals: [
      { at_s: eats_s, carbohydrate_g: 65, kind: "mixed", over_s: 900 },
      { at_s: eats_s + 3 * 3600, carbohydrate_g: 65, kind: "mixed", over_s: 900 },
    ],
  },
  instruments: [
    { id: "glucose-meter", site: "arm" },
    { id: "insulin-assay", site: "arm" },
  ],
});

const area = (runs: Runs, what: "glucose" | "insulin", breaks: Breaks): number | null =>
  at(runs, breaks, `${what}.incrementalArea`, what === "glucose" ? "mmol·h/L" : "pmol·h/L");

const smaller = (runs: Runs, what: "glucose" | "insulin", breaks: Breaks): boolean =>
  above(area(runs, what, "none"), area(runs, what, breaks));

export const breaksOfStandingAndWalking: ValidationCase = {
  id: "8.5-henson-2016",
  row: "8.5",
  role: "held-out",
  wholeBody: true,
  says: "Five minutes of standing or walking every thirty make the glucose and insulin areas of a day's meals smaller.",
  studies: { none: sat("none"), standing: sat("standing"), walking: sat("walking") },
  measures: [
    {
      id: "standing.glucose",
      figure: "henson-2016/standing",
      value: (runs) => area(runs, "glucose", "standing"),
      direction: (runs) => smaller(runs, "glucose", "standing"),
    },
    {
      id: "walking.glucose",
      figure: "henson-2016/walking",
      value: (runs) => area(runs, "glucose", "walking"),
      direction: (runs) => smaller(runs, "glucose", "walking"),
    },
    {
      id: "standing.insulin",
      figure: "henson-2016/standing-insulin",
      value: (runs) => area(runs, "insulin", "standing"),
      direction: (runs) => smaller(runs, "insulin", "standing"),
    },
    {
      id: "walking.insulin",
      figure: "henson-2016/walking-insulin",
      value: (runs) => area(runs, "insulin", "walking"),
      direction: (runs) =>
        smaller(runs, "insulin", "walking") &&
        above(area(runs, "insulin", "standing"), area(runs, "insulin", "walking")),
    },
  ],
  differs:
    "Meals, walking speed and build were not read: two meals of 65 g of carbohydrate three hours apart, 3 km/h, 160 cm and 80 kg. Fourteen breaks. The areas' changes are asked for by sign: what the printed ± is was not read.",
};
