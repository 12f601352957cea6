import type { Claim } from "../claim.js";

export const muscleIsSlackWhenStill: Claim = {
  id: "muscle-is-slack-when-still",
  sentence: "In quiet standing the pressure in the calf muscles is no higher than at rest.",
  saidIn: ["C2", "E8"],
  about: [],
  population: "healthy women of 23 years",
  for: ["alimi-1994/muscle-with-posture"],
  against: [],
  note: "Article C says that soleus is active in movement alone; a little activity holds the body in quiet standing, and does not pump.",
};
