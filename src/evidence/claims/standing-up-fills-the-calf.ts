import type { Claim } from "../claim.js";

export const standingUpFillsTheCalf: Claim = {
  id: "standing-up-fills-the-calf",
  sentence:
    "Standing up puts about a hundred millilitres of blood into each calf, and half a litre below the heart.",
  saidIn: ["A4", "E5"],
  about: ["apg.venousVolume"],
  population: "healthy adults, reviews",
  for: ["raj-2013/blood-shift", "wieling-2015/below-the-heart"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
  note: "That legs feel heavy because of this blood is a claim of its own, and nobody has measured it.",
};
