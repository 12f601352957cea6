import type { Claim } from "../claim.js";

export const straightKneeNarrowsTheVein: Claim = {
  id: "straight-knee-narrows-the-vein",
  sentence: "A straight knee narrows the vein behind it.",
  saidIn: [],
  about: ["popliteal.diameterAtRest"],
  population: "people sent for a duplex examination",
  for: [
    "vasa-undated/diameter-straight",
    "vasa-undated/toe-pressure-straight",
    "vasa-undated/outflow-straight",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "venous-occlusion", knee_deg: 0 } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "venous-occlusion", knee_deg: 20 } },
  note: "A question that the sources raise and the articles do not.",
};
