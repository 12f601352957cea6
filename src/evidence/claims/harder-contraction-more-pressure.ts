import type { Claim } from "../claim.js";

export const harderContractionMorePressure: Claim = {
  id: "harder-contraction-more-pressure",
  sentence: "The harder a muscle contracts, the higher the pressure in it.",
  saidIn: ["B13"],
  about: ["soleus.meanIntramuscularPressure", "gastrocnemius.meanIntramuscularPressure"],
  population: "healthy adults, shin and calf",
  for: ["ates-2019/pressure-with-activity", "ballard-1998/pressure-against-torque"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "isometric-press", effort: 1 } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "isometric-press", effort: 0.4 } },
};
