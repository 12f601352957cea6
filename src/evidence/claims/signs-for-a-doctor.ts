import type { Claim } from "../claim.js";

export const signsForADoctor: Claim = {
  id: "signs-for-a-doctor",
  sentence:
    "It is said that sudden painful swelling of one leg, skin that changes colour and wounds that do not close are signs for a doctor and not for exercise.",
  saidIn: ["B3", "E15"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "General information, and right to heed. With breathlessness, chest pain or collapse it is a matter for the emergency number.",
};
