import type { Claim } from "../claim.js";

export const uprightHeartPutsOutLess: Claim = {
  id: "upright-heart-puts-out-less",
  sentence: "Upright and motionless the heart puts out less than lying, and beats faster.",
  saidIn: ["A8"],
  about: [
    "heart.output",
    "heart.rate",
    "heart.strokeVolume",
    "artery.systolicPressure",
    "artery.diastolicPressure",
    "artery.meanPressure",
    "centralVein.meanPressure",
  ],
  population: "healthy adults",
  for: ["harms-2003/output-supine", "harms-2003/output-tilted"],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "tilt-table", tilt_deg: 70 },
    circuit: "closed-loop",
  },
  beside: { person: { base: "healthy-adult" }, scenario: "lying", circuit: "closed-loop" },
  note: "How much a strong calf steadies a person who stands up, as article A says it, was not measured.",
};
