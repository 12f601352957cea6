import type { Claim } from "../claim.js";

export const crampsComeFromThePump: Claim = {
  id: "cramps-come-from-the-pump",
  sentence: "It is said that cramps, aches and throbbing in the legs come from a weak calf pump.",
  saidIn: ["A6", "D2", "E4"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
