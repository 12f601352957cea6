import type { Claim } from "../claim.js";

export const swellingIsMostlyTheCalves: Claim = {
  id: "swelling-is-mostly-the-calves",
  sentence:
    "It is said that most swollen legs come from disused calves, and that tests of heart, kidneys, liver and veins miss the cause.",
  saidIn: ["B3", "B4", "B5", "B18"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Nobody has counted it. New swelling needs a doctor to look at heart, kidneys, liver and veins first; that the tests have harms of their own does not mean that they can be left out.",
};
