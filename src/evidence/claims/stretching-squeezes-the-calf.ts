import type { Claim } from "../claim.js";

export const stretchingSqueezesTheCalf: Claim = {
  id: "stretching-squeezes-the-calf",
  sentence: "Pulling the foot up by hand stretches the calf and raises the pressure in it.",
  saidIn: ["B12"],
  about: ["soleus.peakIntramuscularPressure", "gastrocnemius.peakIntramuscularPressure"],
  population: "healthy adults",
  for: ["gershuni-1984/dorsiflexion-raises-all", "gershuni-1984/knee-matters"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "passive-ankle" },
};
