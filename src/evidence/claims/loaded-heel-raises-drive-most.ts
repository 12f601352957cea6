import type { Claim } from "../claim.js";

export const loadedHeelRaisesDriveMost: Claim = {
  id: "loaded-heel-raises-drive-most",
  sentence: "With weight on the foot, rising on the toes drives blood faster than lifting them.",
  saidIn: ["A10", "B8", "D6"],
  about: ["popliteal.peakVelocity", "calf.expelledVolume", "apg.ejectionFraction"],
  population: "adults in several situations; how many was not read",
  for: ["popliteal-return-undated/loaded-plantar-flexion"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "heel-raise" },
  beside: { person: { base: "healthy-adult" }, scenario: "dorsiflexion" },
};
