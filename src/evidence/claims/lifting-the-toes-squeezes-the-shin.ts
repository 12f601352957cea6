import type { Claim } from "../claim.js";

export const liftingTheToesSqueezesTheShin: Claim = {
  id: "lifting-the-toes-squeezes-the-shin",
  sentence: "Lifting the toes squeezes the muscles and veins at the front of the shin.",
  saidIn: ["A10", "A11"],
  about: ["tibialisAnterior.peakIntramuscularPressure"],
  population: "healthy adults",
  for: ["ballard-1998/tibialis-anterior-walk", "alimi-1994/flexion-anterior", "alimi-1994/flexion-saphenous"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "dorsiflexion" },
};
