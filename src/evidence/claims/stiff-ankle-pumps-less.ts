import type { Claim } from "../claim.js";

export const stiffAnklePumpsLess: Claim = {
  id: "stiff-ankle-pumps-less",
  sentence: "The less an ankle moves, the less the calf ejects and the less the pressure falls in walking.",
  saidIn: ["B6", "B12"],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction", "ankle.walkingFall"],
  population: "men with and without venous disease; healthy adults with the ankle held",
  for: [
    "back-1995/ejection-fraction-with-range",
    "back-1995/residual-volume-with-range",
    "kugler-2001/stiff-joint-falls-less",
    "vasa-2009/ankle-range-smaller-with-reflux",
  ],
  against: [],
  experiment: {
    person: { base: "healthy-adult", conditions: [{ id: "stiff-ankle", degree: "severe" }] },
    scenario: "air-plethysmography",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
};
