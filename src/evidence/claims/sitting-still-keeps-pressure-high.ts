import type { Claim } from "../claim.js";

export const sittingStillKeepsPressureHigh: Claim = {
  id: "sitting-still-keeps-pressure-high",
  sentence: "Sitting still leaves more than half of the standing pressure in the veins of the foot.",
  saidIn: ["A4", "B6", "D3", "E3", "E8"],
  about: ["foot.restingPressure", "ankle.restingPressure"],
  population: "healthy adults",
  for: ["de-graaff-2003/vein-sitting", "pollack-1949/column-sitting"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "sitting" },
  beside: { person: { base: "healthy-adult" }, scenario: "standing" },
  note: "Half of the pressure is there because of the height of the heart above the foot; a still calf leaves it there. That a pump is broken for most people, as article E has it, nobody has counted.",
};
