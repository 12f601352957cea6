import type { Claim } from "../claim.js";

export const exerciseBesideMedicine: Claim = {
  id: "exercise-beside-medicine",
  sentence:
    "It is said that calf exercise stands beside medicines and a doctor's advice, never in their place.",
  saidIn: ["E13"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "So it does here.",
};
