import type { Claim } from "../claim.js";

export const weakPumpAsADisease: Claim = {
  id: "weak-pump-as-a-disease",
  sentence: "It is said that a weak calf pump is a disease of its own.",
  saidIn: ["D4"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "A weak pump is a finding in a leg: no classification of venous disease has the syndrome that article D speaks of.",
};
