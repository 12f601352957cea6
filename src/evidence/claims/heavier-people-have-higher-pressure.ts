import type { Claim } from "../claim.js";

export const heavierPeopleHaveHigherPressure: Claim = {
  id: "heavier-people-have-higher-pressure",
  sentence: "In heavier people the pressure in the leg veins is higher and the blood in the thigh slower.",
  saidIn: ["B6", "D4"],
  about: [],
  population: "people with venous disease; lean and obese adults",
  for: [
    "van-rij-2008/foot-pressure-higher",
    "willenberg-2010/peak-velocity-obese",
    "van-rij-2008/walking-pressure-with-weight",
  ],
  against: [],
  note: "In the same people the calf left less blood behind than in lighter ones. What weight in the belly does to the veins is not in the model.",
};
