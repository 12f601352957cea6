import type { Claim } from "../claim.js";

export const walkingBreaksAndGlucose: Claim = {
  id: "walking-breaks-and-glucose",
  sentence:
    "Short walks every twenty or thirty minutes of sitting went with a smaller rise of blood glucose after meals.",
  saidIn: ["B11", "D8"],
  about: [],
  population: "overweight adults; women after menopause",
  for: [
    "dunstan-2012/light-walks",
    "dunstan-2012/moderate-walks",
    "henson-2016/walking",
    "henson-2016/standing",
  ],
  against: [],
};
