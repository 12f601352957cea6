import type { Claim } from "../claim.js";

export const blockedVeinsKeepPressure: Claim = {
  id: "blocked-veins-keep-pressure",
  sentence: "Where a vein above is blocked, walking hardly lowers the pressure at the ankle.",
  saidIn: ["A7", "D5"],
  about: ["ankle.walkingFall", "ankle.returnTime"],
  population: "people after thrombosis of pelvis and thigh",
  for: [
    "pollack-1949/fall-after-thrombosis",
    "dodds-undated/occlusion-raises-pressure",
    "venous-claudication-undated/obstructed-rises",
    "flandershealth-undated/ejection-fraction-obstruction",
  ],
  against: [],
  experiment: {
    person: { base: "healthy-adult", conditions: [{ id: "post-thrombotic-obstruction", degree: "severe" }] },
    scenario: "walk",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "walk" },
};
