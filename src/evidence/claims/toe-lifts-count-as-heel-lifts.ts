import type { Claim } from "../claim.js";

export const toeLiftsCountAsHeelLifts: Claim = {
  id: "toe-lifts-count-as-heel-lifts",
  sentence:
    "Without weight on the foot, lifting the toes drives blood at least as fast as lifting the heels.",
  saidIn: ["A10", "A11", "A9"],
  about: ["popliteal.peakVelocity", "calf.expelledVolume"],
  population: "healthy adults, sitting",
  for: ["kropp-2018/dorsiflexion-toe-extension", "popliteal-return-undated/unloaded-dorsiflexion"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "dorsiflexion", posture: "sitting" } },
  beside: { person: { base: "healthy-adult" }, scenario: "seated-heel-raise" },
  note: "With weight on the foot it is the other way round.",
};
