import type { Claim } from "../claim.js";

export const olderVeinsHoldLess: Claim = {
  id: "older-veins-hold-less",
  sentence:
    "In older people the veins of the calf stretch less and less blood flows through the resting leg.",
  saidIn: ["B6", "D4"],
  about: ["apg.venousVolume", "apg.venousFillingIndex", "calf.compliance", "calf.inflow"],
  population: "men, young and old, trained and not",
  for: ["monahan-2001/age-sedentary", "monahan-2001/age-trained", "dinenno-2001"],
  against: [],
  experiment: { person: { base: "healthy-adult", age_years: 75 }, scenario: "air-plethysmography" },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
  note: "Whether valves and muscle fail with age in everyone who does not train, as articles B and D have it, has no source here.",
};
