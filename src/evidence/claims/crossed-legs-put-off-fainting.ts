import type { Claim } from "../claim.js";

export const crossedLegsPutOffFainting: Claim = {
  id: "crossed-legs-put-off-fainting",
  sentence: "Crossing the legs puts off the moment at which a person tilted upright would faint.",
  saidIn: [],
  about: ["finger.timeOfPresyncope"],
  population: "healthy adults on a tilt table",
  for: ["krediet-2006/tolerance-crossed"],
  against: [],
  note: "Who faints or is dizzy on standing should be seen by a doctor.",
};
