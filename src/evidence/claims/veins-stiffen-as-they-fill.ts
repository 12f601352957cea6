import type { Claim } from "../claim.js";

export const veinsStiffenAsTheyFill: Claim = {
  id: "veins-stiffen-as-they-fill",
  sentence: "The veins of the calf stretch easily when slack and hardly when full.",
  saidIn: [],
  about: ["calf.capacitance", "calf.complianceLinear", "calf.complianceQuadratic"],
  population: "young healthy men, lying",
  for: ["siu-thesis-undated/capacitance", "siu-thesis-undated/linear", "siu-thesis-undated/quadratic"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "thigh-cuff-deflation" },
  note: "A question that the sources raise and the articles do not.",
};
