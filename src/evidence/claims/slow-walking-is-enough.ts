import type { Claim } from "../claim.js";

export const slowWalkingIsEnough: Claim = {
  id: "slow-walking-is-enough",
  sentence: "Slow walking empties the leg at least as well as fast walking.",
  saidIn: ["C5"],
  about: ["ankle.walkingPressure", "ankle.walkingFall"],
  population: "healthy adults on a treadmill",
  for: ["stick-1992/fast-above-slow"],
  against: ["kugler-2001/faster-falls-further"],
  experiment: { person: { base: "healthy-adult" }, scenario: "walk" },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 6 } },
  note: "Two studies disagree; the speeds of one of them were not read.",
};
