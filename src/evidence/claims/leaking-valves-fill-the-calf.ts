import type { Claim } from "../claim.js";

export const leakingValvesFillTheCalf: Claim = {
  id: "leaking-valves-fill-the-calf",
  sentence: "A leg whose valves leak fills faster when it stands up.",
  saidIn: ["A7", "D5", "E4"],
  about: ["apg.venousFillingIndex", "apg.venousFillingTime90", "avp.refillTime90", "*.regurgitantFraction"],
  population: "limbs with venous disease",
  for: [
    "williams-2014/filling-index-higher",
    "criado-1998/predictive-value",
    "pollack-1949/return-varicose",
    "ppg-undated/refill-time-severe",
    "vasa-2009/refill-shorter-with-class",
  ],
  against: [],
  experiment: {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }],
    },
    scenario: "air-plethysmography",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
};
