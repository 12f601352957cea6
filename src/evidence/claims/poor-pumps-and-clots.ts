import type { Claim } from "../claim.js";

export const poorPumpsAndClots: Claim = {
  id: "poor-pumps-and-clots",
  sentence: "In one cohort, clots in the veins were more frequent in people whose calves empty poorly.",
  saidIn: ["A7", "C2", "D2", "B17"],
  about: [],
  population: "1532 people sent for plethysmography, followed for years",
  for: ["houghton-2021/hazard-both-legs", "houghton-2021/hazard-same-leg"],
  against: ["houghton-2021/hazard-both-legs-adjusted"],
  note: "Adjusted for other differences the finding is no longer certain. An association: nobody was given exercise. The other papers that article B lists were looked for, and their results not found.",
};
