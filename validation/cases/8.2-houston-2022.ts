import type { CaseMeasure, ValidationCase } from "../case.js";

/** the model has no muscle that tires and no fuel but glucose */
const notReached = (id: string, figure: string): CaseMeasure => ({
  id,
  figure: `houston-2022/${figure}`,
  value: () => null,
  direction: () => false,
});

const begins_s = 10;
const end_s = 610;
const period_s = 1.2;

export const enduranceOfTheSoleus: ValidationCase = {
  id: "8.2-houston-2022",
  row: "8.2",
  role: "held-out",
  wholeBody: true,
  says: "Seated heel raises are kept up for 270 minutes in a day without fatigue, and double the fat that is burnt between meals.",
  studies: {
    moving: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: end_s,
        postures: [{ posture: "sitting" }],
        movements: [
          {
            movement: "soleus-push-up",
            at_s: begins_s,
            count: Math.floor((end_s - begins_s) / period_s),
            period_s,
          },
        ],
      },
      instruments: [{ id: "indirect-calorimetry", site: "mouth" }],
    },
  },
  measures: [
    notReached("soleus.withoutFatigue", "without-fatigue"),
    notReached("fasting.fat", "fat-doubled"),
  ],
  differs:
    "Nothing of it is compared: a muscle of the model never tires, so that it goes on for hours would tell nothing, and what is burnt besides glucose is not told apart as fat. Ten minutes of soleus push-ups stand for the hours. The figures are those of a release to the press.",
  missing:
    "Neither fatigue nor fat can be asked of the model. Not in the model: what a muscle fibre runs out of, and fat as a fuel. It takes fatigue by fibre type, and a balance of oxidised fat and glucose with the carbon dioxide that tells them apart",
};
