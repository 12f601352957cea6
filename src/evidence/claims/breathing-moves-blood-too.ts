import type { Claim } from "../claim.js";

export const breathingMovesBloodToo: Claim = {
  id: "breathing-moves-blood-too",
  sentence: "Breathing moves blood from the legs to the chest as well.",
  saidIn: ["E2"],
  about: ["femoral.inspiratoryShare", "femoral.inspiratoryFlow", "femoral.expiratoryFlow"],
  population: "healthy adults",
  for: ["miller-2005/ribcage-breath", "miller-2005/with-contractions"],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "breathing", pattern: "rib-cage" },
    circuit: "closed-loop",
  },
  beside: {
    person: { base: "healthy-adult" },
    scenario: { id: "breathing", pattern: "diaphragmatic" },
    circuit: "closed-loop",
  },
  note: "Article E says that the heart cannot suck blood up. What is left of the arterial pressure, and breathing, bring blood back in a sleeping leg too.",
};
