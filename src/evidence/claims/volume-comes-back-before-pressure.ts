import type { Claim } from "../claim.js";

export const volumeComesBackBeforePressure: Claim = {
  id: "volume-comes-back-before-pressure",
  sentence: "After exercise the calf has its blood back long before the foot has its pressure back.",
  saidIn: [],
  about: ["calf.volumeRefillTime90", "avp.refillTime90"],
  population: "one healthy leg, one tracing",
  for: ["raju-1993/pressure-after-volume"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
  note: "A question that the sources raise and the articles do not.",
};
