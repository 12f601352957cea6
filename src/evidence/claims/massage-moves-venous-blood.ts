import type { Claim } from "../claim.js";

export const massageMovesVenousBlood: Claim = {
  id: "massage-moves-venous-blood",
  sentence: "It is said that rolling, scraping and massage of the calf help its veins.",
  saidIn: ["B14"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Not on a leg that may hold a clot, on ulcers, fragile skin or varicose veins, nor while taking medicines that thin the blood.",
};
