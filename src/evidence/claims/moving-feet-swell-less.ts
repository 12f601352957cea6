import type { Claim } from "../claim.js";

export const movingFeetSwellLess: Claim = {
  id: "moving-feet-swell-less",
  sentence: "Feet that move while their owner sits swell less than feet kept still.",
  saidIn: ["A1", "B1", "B2", "C4", "E17"],
  about: [],
  population: "office workers and volunteers",
  for: ["winkel-jorgensen-1986/swelling-active", "noddeland-winkel-1988/swelling-free"],
  against: [],
};
