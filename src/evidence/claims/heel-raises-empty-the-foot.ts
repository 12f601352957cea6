import type { Claim } from "../claim.js";

export const heelRaisesEmptyTheFoot: Claim = {
  id: "heel-raises-empty-the-foot",
  sentence: "Ten heel raises take most of the standing pressure out of a healthy foot vein.",
  saidIn: ["A10", "B8", "D6"],
  about: ["avp.resting", "avp.lowest", "avp.lowestMean", "avp.fall"],
  population: "healthy adults, reference values of clinics",
  for: ["ntdv-undated/walking-pressure", "dodds-undated/pressure-after-raises"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
  note: "Not slow raises with a hold, as the articles ask for, but one a second.",
};
