import type { Claim } from "../claim.js";

export const calfSqueezeDrivesBloodUp: Claim = {
  id: "calf-squeeze-drives-blood-up",
  sentence: "A contracting calf squeezes its deep veins and drives their blood upward.",
  saidIn: ["A3", "B1", "D1", "C1"],
  about: [
    "posteriorTibial.systolicRise",
    "*.stancePressureRise",
    "apg.ejectedVolume",
    "popliteal.peakVelocity",
    "popliteal.timeAveragedVelocity",
    "femoral.peakVelocity",
    "femoral.timeAveragedVelocity",
  ],
  population: "healthy adults, in raises, walking, and seated movement",
  for: [
    "arnoldi-1965/posterior-tibial-systolic-rise",
    "recek-undated/ambulatory-gradient",
    "alimi-1994/walking-press",
    "kropp-2018/plantar-flexion-toe-flexion",
  ],
  against: ["alimi-1994/extension-veins"],
  experiment: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
  note: "In one study pressing the foot down raised the pressure in the muscle and left that in the veins as it was.",
};
