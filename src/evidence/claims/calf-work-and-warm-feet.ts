import type { Claim } from "../claim.js";

export const calfWorkAndWarmFeet: Claim = {
  id: "calf-work-and-warm-feet",
  sentence: "It is said that calf work makes cold feet warm.",
  saidIn: ["A4", "A17"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
