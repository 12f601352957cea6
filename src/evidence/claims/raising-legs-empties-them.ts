import type { Claim } from "../claim.js";

export const raisingLegsEmptiesThem: Claim = {
  id: "raising-legs-empties-them",
  sentence: "Lying with the legs raised takes the pressure out of their veins and empties them.",
  saidIn: ["B15"],
  about: ["foot.restingPressure", "ankle.restingPressure", "ankle.columnTop"],
  population: "healthy adults, and people after an operation",
  for: [
    "alimi-1994/veins-with-posture",
    "kemble-1971/elevation",
    "venous-return-methods-undated/elevation-volume",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "legs-raised" },
  beside: { person: { base: "healthy-adult" }, scenario: "standing" },
  note: "How long and how often, as article B says it, has no source here.",
};
