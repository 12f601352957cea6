import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const drinks_s = 60;
const end_s = drinks_s + 3 * 3600;
const period_s = 1.2;

const afterADrink = (moving: boolean): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: {
    id: "timeline",
    duration_s: end_s,
    postures: [{ posture: "sitting" }],
    movements: moving
      ? [
          {
            movement: "soleus-push-up",
            at_s: drinks_s,
            count: (end_s - drinks_s) / period_s,
            period_s,
          },
        ]
      : [],
    meals: [{ at_s: drinks_s, carbohydrate_g: 75, kind: "liquid" }],
  },
  instruments: [
    { id: "glucose-meter", site: "arm" },
    { id: "insulin-assay", site: "arm" },
  ],
});

/** per cent of the area above fasting, sitting still */
function change(runs: Runs, what: "glucose" | "insulin"): number | null {
  const unit = what === "glucose" ? "mmol·h/L" : "pmol·h/L";
  const [still, moving] = ["still", "moving"].map((study) =>
    at(runs, study, `${what}.incrementalArea`, unit),
  );
  return still === null || moving === null ? null : 100 * (moving / still - 1);
}

export const hoursOfSoleusPushUps: ValidationCase = {
  id: "8.1-hamilton-2022",
  row: "8.1",
  role: "held-out",
  wholeBody: true,
  says: "Soleus push-ups through the three hours after a drink of glucose take 52 % from its excursion, 60 % from insulin's.",
  studies: { still: afterADrink(false), moving: afterADrink(true) },
  measures: (["glucose", "insulin"] as const).map((what) => ({
    id: `${what}.change`,
    figure: `hamilton-2022/${what}`,
    value: (runs: Runs) => change(runs, what),
    direction: (runs: Runs) => above(0, change(runs, what)),
  })),
  differs:
    "The dose was not read: 75 g. Effort was coached there by the muscle's current and its oxygen; here the soleus works at a quarter of its maximum, fifty times a minute. The excursion is the area above fasting over three hours. One healthy adult in place of the volunteers.",
  missing:
    "Glucose and insulin fall, as they did, by a quarter and less of it. A soleus takes glucose by what it burns, at most the share that blood provides in ordinary leg work; at a quarter of its maximum two such muscles burn little, and the liver makes good what it is not held back from. Not in the model: a muscle that lives on blood glucose almost alone for hours, and uptake that goes beyond what is burnt, to fill its glycogen. It takes oxygen uptake and muscle activity of the coached movement, and glucose across the leg during it",
};
