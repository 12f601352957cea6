import type { Claim } from "../claim.js";

export const calfWorkAndDefences: Claim = {
  id: "calf-work-and-defences",
  sentence: "It is said that calf work cleans the organs and strengthens the body's defences.",
  saidIn: ["A16"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
