import type { Claim } from "../claim.js";

export const tallerPeopleHaveMorePressure: Claim = {
  id: "taller-people-have-more-pressure",
  sentence: "Taller people have more pressure at the ankle when they stand, and lose more of it in walking.",
  saidIn: [],
  about: ["ankle.standingPressure", "ankle.walkingFall", "ankle.restingPressure", "foot.restingPressure"],
  population: "healthy adults of 26 years",
  for: ["kugler-2001/build-raises-standing", "kugler-2001/build-deepens-fall"],
  against: [],
  experiment: { person: { base: "healthy-adult", height_cm: 195 }, scenario: "walk" },
  beside: { person: { base: "healthy-adult", height_cm: 160 }, scenario: "walk" },
  note: "A question that the sources raise and the articles do not.",
};
