import type { Claim } from "../claim.js";

export const soleusDoesNotGrow: Claim = {
  id: "soleus-does-not-grow",
  sentence: "It is said that the soleus does not grow with training.",
  saidIn: ["E12"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "A study by magnetic resonance that is said to have found otherwise has not been read here.",
};
