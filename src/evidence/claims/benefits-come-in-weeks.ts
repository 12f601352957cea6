import type { Claim } from "../claim.js";

export const benefitsComeInWeeks: Claim = {
  id: "benefits-come-in-weeks",
  sentence:
    "It is said that legs feel lighter within a week, and ankles are slimmer within a month, of starting to move.",
  saidIn: ["A17", "E14"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Told by the authors of the articles, measured by nobody.",
};
