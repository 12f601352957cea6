import type { Claim } from "../claim.js";

export const weakCalfPumpsLess: Claim = {
  id: "weak-calf-pumps-less",
  sentence: "A weak calf empties its veins less.",
  saidIn: ["B2", "B6", "C4", "D2", "D4"],
  about: ["avp.lowest", "avp.fall", "ankle.walkingFall", "apg.ejectionFraction"],
  population: "limbs with venous disease; older people who trained",
  for: ["vasa-2009/dorsiflexion-weaker-in-ulcer"],
  against: ["frith-undated/strength-without-pump"],
  experiment: {
    person: { base: "healthy-adult", conditions: [{ id: "weak-calf", degree: "severe" }] },
    scenario: "ten-heel-raises",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
  note: "Legs with ulcers are weaker and pump less; strength gained in training did not by itself make the pump better.",
};
