import type { Claim } from "../claim.js";

export const standingPressureIsAColumn: Claim = {
  id: "standing-pressure-is-a-column",
  sentence:
    "Standing still, the pressure at the ankle is the weight of the blood from there up to the heart.",
  saidIn: ["A1", "D1"],
  about: [
    "ankle.restingPressure",
    "foot.restingPressure",
    "ankle.columnTop",
    "ankle.standingPressure",
    "avp.resting",
  ],
  population: "healthy adults, and people with varicose veins",
  for: [
    "pollack-1949/column-standing",
    "pollack-1949/column-sitting",
    "pollack-1949/column-lying",
    "perry-1986/foot-vein-standing",
    "stick-1992/quiet-standing",
    "stick-1993/upright",
    "alimi-1994/veins-with-posture",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "standing" },
};
