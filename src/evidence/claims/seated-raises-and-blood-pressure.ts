import type { Claim } from "../claim.js";

export const seatedRaisesAndBloodPressure: Claim = {
  id: "seated-raises-and-blood-pressure",
  sentence: "It is said that every seated heel raise brings the blood pressure down.",
  saidIn: ["E1", "E11"],
  about: ["artery.systolicPressure", "artery.diastolicPressure", "artery.meanPressure"],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "No trial of seated raises for high blood pressure was found.",
};
