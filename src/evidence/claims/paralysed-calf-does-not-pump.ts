import type { Claim } from "../claim.js";

export const paralysedCalfDoesNotPump: Claim = {
  id: "paralysed-calf-does-not-pump",
  sentence: "A calf that does not contract leaves the pressure in the foot as it is.",
  saidIn: ["B6"],
  about: ["avp.fall", "avp.lowest", "ankle.walkingFall"],
  population: "nobody here: stroke, Parkinson disease and neuropathy are named by article B without a source",
  for: [],
  against: [],
  experiment: {
    person: { base: "healthy-adult", conditions: [{ id: "paralysed-calf" }] },
    scenario: "ten-heel-raises",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
};
