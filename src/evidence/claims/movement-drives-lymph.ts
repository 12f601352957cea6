import type { Claim } from "../claim.js";

export const movementDrivesLymph: Claim = {
  id: "movement-drives-lymph",
  sentence: "Moving the foot and calf makes more lymph flow up the leg.",
  saidIn: ["A1", "A16", "B2"],
  about: [],
  population: "healthy men",
  for: ["olszewski-1977/cycling", "olszewski-engeset-1980/flow-with-contractions", "olszewski-1977/stasis"],
  against: [],
  note: "That lymph so moved cleans organs or strengthens defences, as article A has it, is a claim of its own.",
};
