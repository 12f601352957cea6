import type { Claim } from "../claim.js";

export const soleusIsTheLarger: Claim = {
  id: "soleus-is-the-larger",
  sentence: "Soleus lies beneath gastrocnemius and is the larger of the two.",
  saidIn: ["C1", "A2"],
  about: [],
  population: "older women",
  for: [
    "front-physiol-2019/soleus",
    "front-physiol-2019/gastrocnemius-medial",
    "front-physiol-2019/gastrocnemius-lateral",
  ],
  against: [],
  note: "Article A calls gastrocnemius the larger; it is the more visible.",
};
