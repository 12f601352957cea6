import type { Claim } from "../claim.js";

export const toePushesEmptyTheFoot: Claim = {
  id: "toe-pushes-empty-the-foot",
  sentence: "Curling and pressing the toes drives blood out of the foot.",
  saidIn: ["B9", "B12"],
  about: ["popliteal.peakVelocity", "popliteal.peakFlow"],
  population: "healthy adults, sitting, lying and upright",
  for: ["foot-pump-2010/toe-curls-as-weight", "kropp-2018/toe-flexion"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "toe-flexion" },
};
