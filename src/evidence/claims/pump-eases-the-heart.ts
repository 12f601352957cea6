import type { Claim } from "../claim.js";

export const pumpEasesTheHeart: Claim = {
  id: "pump-eases-the-heart",
  sentence: "It is said that a working calf pump makes the work of the heart lighter.",
  saidIn: ["B2", "B16", "D1", "E1"],
  about: ["heart.output", "heart.strokeVolume"],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "In a steady state as much blood returns as the heart sends, pump or no pump; what the pump lowers is the pressure and the volume in the leg.",
};
