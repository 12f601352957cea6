import type { Claim } from "../claim.js";

export const standingSwellsTheLegs: Claim = {
  id: "standing-swells-the-legs",
  sentence: "Legs gain volume in motionless standing and through a working day.",
  saidIn: ["A6", "B3", "D4"],
  about: [],
  population: "healthy adults",
  for: ["stick-1989/standing", "partsch-2004/left-bare", "partsch-2004/right-bare"],
  against: [],
};
