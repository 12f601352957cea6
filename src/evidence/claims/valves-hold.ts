import type { Claim } from "../claim.js";

export const valvesHold: Claim = {
  id: "valves-hold",
  sentence:
    "Healthy vein valves open upward and shut within a fraction of a second when blood begins to fall back.",
  saidIn: ["A3", "B1", "D1"],
  about: [
    "deepCalf.refluxDuration",
    "femoral.refluxDuration",
    "greatSaphenous.refluxDuration",
    "perforator.refluxDuration",
    "*.openShare",
    "*.regurgitantFraction",
  ],
  population: "healthy adults, and veins after death",
  for: [
    "labropoulos-2003/superficial",
    "labropoulos-2003/perforator",
    "labropoulos-2003/deep-calf",
    "lurie-2003/closing",
    "sun-zhang-1990/deep-valves-withstand",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "calf-cuff-release" },
};
