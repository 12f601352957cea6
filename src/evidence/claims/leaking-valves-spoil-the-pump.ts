import type { Claim } from "../claim.js";

export const leakingValvesSpoilThePump: Claim = {
  id: "leaking-valves-spoil-the-pump",
  sentence: "Calves whose valves leak eject a smaller share of their blood and keep more of it.",
  saidIn: ["A7", "B17", "D5"],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction", "apg.residualVolume", "*.pumpPower"],
  population: "limbs with venous disease",
  for: [
    "williams-2014/ejection-fraction-lower",
    "mosti-partsch-2010/ejection-fraction-reflux",
    "flandershealth-undated/ejection-fraction-deep",
    "flandershealth-undated/ejection-fraction-superficial",
    "kim-2024/ejection-fraction-rises",
    "kim-2024/residual-volume-falls",
  ],
  against: [],
  experiment: {
    person: { base: "healthy-adult", conditions: [{ id: "deep-reflux", degree: "severe" }] },
    scenario: "air-plethysmography",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
};
