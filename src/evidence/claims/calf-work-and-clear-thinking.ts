import type { Claim } from "../claim.js";

export const calfWorkAndClearThinking: Claim = {
  id: "calf-work-and-clear-thinking",
  sentence: "It is said that calf work brings oxygen to the brain and clears the mind.",
  saidIn: ["A4", "A13", "A17"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
