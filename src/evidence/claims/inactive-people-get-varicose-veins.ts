import type { Claim } from "../claim.js";

export const inactivePeopleGetVaricoseVeins: Claim = {
  id: "inactive-people-get-varicose-veins",
  sentence: "It is said that people who sit a great deal get varicose veins more often.",
  saidIn: ["A5", "B2", "C2", "D1"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
};
