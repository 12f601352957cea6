import type { Claim } from "../claim.js";

export const closingAVeinTakesMoreUpright: Claim = {
  id: "closing-a-vein-takes-more-upright",
  sentence:
    "The more upright a person is, the more pressure from outside it takes to shut the veins of the calf.",
  saidIn: ["D9"],
  about: [
    "*.occlusionPressure",
    "*.narrowingPressure",
    "*.meanDiameter",
    "*.smallestDiameter",
    "*.largestDiameter",
  ],
  population: "healthy adults, and people whose small saphenous vein leaks",
  for: [
    "partsch-2005/closure-supine",
    "partsch-2005/closure-sitting",
    "partsch-2005/closure-standing",
    "partsch-2005/narrowing-sitting",
    "partsch-2005/narrowing-standing",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "window-cuff", posture: "standing" } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "window-cuff", posture: "lying" } },
  note: "Stockings press with less than shuts a standing vein; muscles press with more.",
};
