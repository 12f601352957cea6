import type { Claim } from "../claim.js";

export const pregnancyWeakensThePump: Claim = {
  id: "pregnancy-weakens-the-pump",
  sentence: "It is said that in pregnancy the calf pump works less well.",
  saidIn: ["D4"],
  about: [],
  population: "women in a first, uncomplicated pregnancy",
  for: [],
  against: [
    "pregnancy-undated/filling-index",
    "pregnancy-undated/ejection-fraction-unchanged",
    "pregnancy-undated/residual-volume-falls",
  ],
  note: "Pressure in the pelvis, which article D means, is a different matter and was not measured here.",
};
