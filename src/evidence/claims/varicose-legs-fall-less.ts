import type { Claim } from "../claim.js";

export const varicoseLegsFallLess: Claim = {
  id: "varicose-legs-fall-less",
  sentence: "In legs whose skin veins leak, walking lowers the ankle pressure less and it comes back sooner.",
  saidIn: ["A5", "B3", "E4"],
  about: ["ankle.walkingFall", "ankle.returnTime"],
  population: "people with varicose veins",
  for: ["pollack-1949/fall-varicose", "pollack-1949/return-varicose", "beecher-1937/no-fall-with-varices"],
  against: [],
  experiment: {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }],
    },
    scenario: "walk",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "walk" },
};
