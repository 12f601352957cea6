import type { ValidationCase } from "../case.js";

export const filtrationOfForearmMuscle: ValidationCase = {
  id: "6.9-clin-physiol-1983",
  row: "6.9",
  role: "held-out",
  wholeBody: true,
  says: "A hundred grams of forearm muscle let 3.6 µL of water a minute through for each mmHg.",
  studies: { lying: { person: { base: "healthy-adult" }, scenario: { id: "lying", seconds: 60 } } },
  measures: [
    { id: "forearm.filtrationCapacity", figure: "clin-physiol-1983/forearm-muscle", value: () => null },
  ],
  differs: "The forearm is not asked; the study only stands for the person.",
  missing:
    "Not in the model: the forearm, whose tissue is lumped with trunk and head, and an infusion that makes the plasma hyperoncotic within minutes. It takes an arm with capillaries of its own, and a drip on the timeline",
};
