import type { Claim } from "../claim.js";

export const steppingEmptiesTheSole: Claim = {
  id: "stepping-empties-the-sole",
  sentence: "Each step presses blood out of the sole of the foot.",
  saidIn: ["B1"],
  about: [],
  population: "healthy adults, and estimates from anatomy",
  for: ["ricci-2020/foot-pump-volume", "alimi-1994/walking-press", "alimi-1994/walking-release"],
  against: [],
  testedBy: [],
};
