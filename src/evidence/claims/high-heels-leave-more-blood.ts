import type { Claim } from "../claim.js";

export const highHeelsLeaveMoreBlood: Claim = {
  id: "high-heels-leave-more-blood",
  sentence: "In high heels the calf ejects less and keeps more.",
  saidIn: [],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction", "apg.venousFillingIndex"],
  population: "women of 26 years",
  for: [
    "tedeschi-filho-2012/ejection-fraction-heels",
    "tedeschi-filho-2012/residual-volume-high-heel",
    "tedeschi-filho-2012/residual-volume-medium-heel",
    "tedeschi-filho-2012/filling-index-unchanged",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "air-plethysmography", heel_cm: 7 } },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
  note: "A question that the sources raise and the articles do not.",
};
