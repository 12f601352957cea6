import type { Claim } from "../claim.js";

export const walkingLowersAnklePressure: Claim = {
  id: "walking-lowers-ankle-pressure",
  sentence: "Walking lowers the pressure in the veins at the ankle.",
  saidIn: ["A1", "B1", "D1", "D6"],
  about: ["ankle.walkingFall", "ankle.walkingPressure", "ankle.standingPressure"],
  population: "healthy adults on a treadmill",
  for: [
    "stick-1992/walk-3-km-h",
    "stick-1992/walk-6-km-h",
    "stick-1992/run-10-km-h",
    "pollack-1949/fall-normal",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "walk" },
  note: "The fall is that of the vein while one walks; it is gone within a minute of standing still. Lymph, which article A adds, is a claim of its own.",
};
