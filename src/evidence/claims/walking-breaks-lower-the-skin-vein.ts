import type { Claim } from "../claim.js";

export const walkingBreaksLowerTheSkinVein: Claim = {
  id: "walking-breaks-lower-the-skin-vein",
  sentence:
    "Over hours of sitting, walking breaks lower the mean pressure in the vein under the skin of the ankle, and hardly that in the deep vein beside it.",
  saidIn: ["B11", "D8"],
  about: ["ankle.walkingPressure", "ankle.restingPressure"],
  population: "nobody: no measurement of such a mean was found",
  for: [],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "walk" },
  beside: { person: { base: "healthy-adult" }, scenario: "sitting" },
  note: "The deep vein is squeezed with the calf: in the mean of a stride its pressure is about that of sitting still. Getting up and standing still raises both. The guide on breaks from sitting has the figures of the model.",
};
