import type { Claim } from "../claim.js";

export const seatedHeelRaisesLowerAnklePressure: Claim = {
  id: "seated-heel-raises-lower-ankle-pressure",
  sentence: "Raising the heels while sitting lowers the pressure in the veins at the ankle while it is done.",
  saidIn: ["A11", "E9"],
  about: ["ankle.exercisePressure", "ankle.exerciseFall", "calf.expelledVolume"],
  population: "nobody here: no measurement of that pressure in seated raises was found",
  for: [],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "soleus-push-up" },
  note: "Article E asks for minutes of it each hour; what is emptied is full again within a minute or two of stopping.",
};
