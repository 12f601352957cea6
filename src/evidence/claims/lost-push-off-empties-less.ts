import type { Claim } from "../claim.js";

export const lostPushOffEmptiesLess: Claim = {
  id: "lost-push-off-empties-less",
  sentence: "A foot that is lifted and not pushed off leaves more pressure at the ankle in walking.",
  saidIn: ["B6", "B7", "B12"],
  about: ["ankle.walkingFall", "ankle.walkingPressure", "soleus.peakIntramuscularPressure"],
  population: "one man in an article; no group was studied",
  for: [],
  against: [],
  experiment: {
    person: {
      base: "healthy-adult",
      age_years: 65,
      height_cm: 178,
      mass_kg: 84,
      conditions: [{ id: "lost-push-off", side: "left", degree: "severe" }],
    },
    scenario: "walk",
  },
  beside: { person: { base: "healthy-adult", age_years: 65, height_cm: 178, mass_kg: 84 }, scenario: "walk" },
  note: "What is gone is the push of the calf, not a valve. In the man of article B heart, kidneys and veins had been looked at first.",
};
