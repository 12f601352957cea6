import type { Claim } from "../claim.js";

export const raisedLegsSlowAnklePumps: Claim = {
  id: "raised-legs-slow-ankle-pumps",
  sentence: "With the legs up, moving the ankles speeds the blood less than with the legs level.",
  saidIn: ["D6"],
  about: ["femoral.peakVelocity"],
  population: "healthy men",
  for: ["toya-2016/legs-up-below-supine"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "ankle-pump", posture: "head-down" } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "ankle-pump", posture: "lying" } },
  note: "In the model the whole bed is tilted.",
};
