import type { Claim } from "../claim.js";

export const calfWorkAndBaroreceptors: Claim = {
  id: "calf-work-and-baroreceptors",
  sentence: "It is said that calf work steadies heart rate and nerves by way of the pressure receptors.",
  saidIn: ["A14"],
  about: ["heart.rate"],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
