import type { Claim } from "../claim.js";

export const exerciseBesideCompressionForUlcers: Claim = {
  id: "exercise-beside-compression-for-ulcers",
  sentence: "In trials more ulcers had closed where exercise was added to compression.",
  saidIn: ["B18", "D5"],
  about: [],
  population: "people with venous leg ulcers, five trials",
  for: ["jull-2018/healed", "jull-2018/healed-resistance-and-walking"],
  against: [],
  note: "Care of an ulcer belongs to those who care for it.",
};
