import type { Claim } from "../claim.js";

export const bentKneeSparesGastrocnemius: Claim = {
  id: "bent-knee-spares-gastrocnemius",
  sentence: "With the knee bent gastrocnemius pulls less and soleus pulls as before.",
  saidIn: ["E8", "E9", "E10"],
  about: ["soleus.meanIntramuscularPressure", "gastrocnemius.meanIntramuscularPressure"],
  population: "healthy adults, pressing with the forefoot",
  for: ["miyamoto-2003/gastrocnemius-rises", "miyamoto-2003/soleus-constant"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "isometric-press", knee_deg: 90 } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "isometric-press", knee_deg: 0 } },
  note: "Gastrocnemius pulls less, not nothing: article E has it switched off and soleus at 100 %.",
};
