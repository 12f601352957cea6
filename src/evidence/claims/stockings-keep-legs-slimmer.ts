import type { Claim } from "../claim.js";

export const stockingsKeepLegsSlimmer: Claim = {
  id: "stockings-keep-legs-slimmer",
  sentence: "In compression stockings legs gain no volume through a working day.",
  saidIn: ["B15", "D9"],
  about: [],
  population: "healthy adults",
  for: ["partsch-2004/class-one", "partsch-2004/class-two"],
  against: [],
  note: "Stockings and boots are for someone who knows the legs to choose; arteries that are narrow forbid them.",
};
