import type { Claim } from "../claim.js";

export const skinVeinsFeelTheSqueeze: Claim = {
  id: "skin-veins-feel-the-squeeze",
  sentence: "A contraction raises the pressure in the veins under the skin too.",
  saidIn: [],
  about: ["greatSaphenous.systolicRise", "greatSaphenousCalf.stancePressureRise"],
  population: "healthy adults",
  for: [
    "arnoldi-1965/saphenous-over-tibial",
    "tauraginskii-2024/muscle-to-saphenous",
    "alimi-1994/flexion-saphenous",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
  note: "A question that the sources raise and the articles do not.",
};
