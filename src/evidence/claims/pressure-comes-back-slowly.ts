import type { Claim } from "../claim.js";

export const pressureComesBackSlowly: Claim = {
  id: "pressure-comes-back-slowly",
  sentence:
    "In a healthy leg the pressure comes back slowly after exercise, because only the arteries fill the veins.",
  saidIn: ["A3", "B1"],
  about: [
    "*.refillTime90",
    "*.refillTime50",
    "ankle.returnTime",
    "apg.venousFillingTime90",
    "apg.venousFillingIndex",
  ],
  population: "healthy adults",
  for: [
    "ntdv-undated/refill-time",
    "pollack-1949/return-normal",
    "dodds-undated/refill-time",
    "ppg-undated/refill-time-normal",
    "flandershealth-undated/refill-time-normal",
    "ann-vasc-dis-2014/filling-index-with-inflow",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
};
