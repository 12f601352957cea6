import type { Claim } from "../claim.js";

export const rockingAndBalance: Claim = {
  id: "rocking-and-balance",
  sentence: "It is said that rocking from toes to heels is good for posture and balance.",
  saidIn: ["A15"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Rocking needs a hand on a chair or a wall.",
};
