import type { Claim } from "../claim.js";

export const soleusTiresLate: Claim = {
  id: "soleus-tires-late",
  sentence: "It is said that soleus tires later than gastrocnemius.",
  saidIn: ["E7"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Its many slow fibres are known from biopsies that were not read here.",
};
