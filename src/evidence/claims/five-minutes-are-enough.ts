import type { Claim } from "../claim.js";

export const fiveMinutesAreEnough: Claim = {
  id: "five-minutes-are-enough",
  sentence: "It is said that five minutes of rocking a day undo what hours of sitting do.",
  saidIn: ["A9", "B18"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "No study gave so little.",
};
