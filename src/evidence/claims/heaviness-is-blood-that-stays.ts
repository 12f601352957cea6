import type { Claim } from "../claim.js";

export const heavinessIsBloodThatStays: Claim = {
  id: "heaviness-is-blood-that-stays",
  sentence: "It is said that legs feel heavy because blood stays in them.",
  saidIn: ["A4", "A6", "E4", "E5", "E16"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Standing up moves half a litre down; what is felt has many causes. Article E is right that heaviness need not be put down to age.",
};
