import type { Claim } from "../claim.js";

export const sittingStillSlowsBlood: Claim = {
  id: "sitting-still-slows-blood",
  sentence: "Sitting still lowers the flow in the vein behind the knee.",
  saidIn: ["A4", "D3", "E3"],
  about: [
    "*.velocityAtEnd",
    "*.velocityAtRest",
    "*.velocityChange",
    "*.flowAtEnd",
    "*.flowAtRest",
    "*.flowChange",
    "*.meanWallShear",
    "*.leastWallShear",
  ],
  population: "young healthy adults",
  for: ["hitos-2007/sitting-still", "hitos-2007/feet-off-floor"],
  against: ["j-physiol-sci-2006/flow-unchanged"],
  note: "One study finds less flow, another the same flow in a wider vein; both find a lower velocity.",
};
