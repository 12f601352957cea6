import type { Claim } from "../claim.js";

export const deepVeinsHoldMost: Claim = {
  id: "deep-veins-hold-most",
  sentence: "Most of the blood that gathers in a calf whose outflow is dammed lies in its deep veins.",
  saidIn: [],
  about: ["calf.strainGauge.venousVolume"],
  population: "healthy men, lying",
  for: ["buckey-1988/deep-share-40", "buckey-1988/deep-share-100"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "venous-occlusion" },
  note: "A question that the sources raise and the articles do not.",
};
