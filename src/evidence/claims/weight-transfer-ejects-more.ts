import type { Claim } from "../claim.js";

export const weightTransferEjectsMore: Claim = {
  id: "weight-transfer-ejects-more",
  sentence: "Shifting the body onto one leg and back ejects more than rising on tiptoe.",
  saidIn: ["B1"],
  about: ["apg.ejectionFraction"],
  population: "22 legs at a workshop",
  for: ["lattimer-2018/transfer-above-tiptoe"],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "air-plethysmography", manoeuvre: "weight-transfer" },
  },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
};
