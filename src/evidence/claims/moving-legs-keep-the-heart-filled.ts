import type { Claim } from "../claim.js";

export const movingLegsKeepTheHeartFilled: Claim = {
  id: "moving-legs-keep-the-heart-filled",
  sentence:
    "Moving the legs while standing keeps up what the heart puts out; standing motionless lets it fall.",
  saidIn: ["A8", "B16"],
  about: ["heart.output", "heart.strokeVolume"],
  population: "able-bodied adults",
  for: ["faghri-2002/still", "faghri-2002/moving"],
  against: [],
};
