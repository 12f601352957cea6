import type { Claim } from "../claim.js";

export const waterThinsTheBlood: Claim = {
  id: "water-thins-the-blood",
  sentence: "It is said that drinking more water keeps the blood in the legs from growing thick.",
  saidIn: ["D7"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
