import type { Claim } from "../claim.js";

export const anklePumpsSpeedBlood: Claim = {
  id: "ankle-pumps-speed-blood",
  sentence: "Moving the ankles up and down speeds the blood in the veins of the leg.",
  saidIn: ["B10", "D6"],
  about: [
    "femoral.peakVelocity",
    "femoral.restingVelocity",
    "femoral.peakFlow",
    "femoral.meanFlow",
    "popliteal.peakVelocity",
    "*.augmentedVelocity",
    "*.restingPeakVelocity",
    "popliteal.ejectedVolume",
    "femoral.ejectedVolume",
    "*.ejectedFlow",
  ],
  population: "healthy adults",
  for: [
    "sochart-hardinge-1999/mean-velocity-gain",
    "sochart-hardinge-1999/peak-velocity-gain",
    "braithwaite-undated/moved-at-20-min",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "ankle-pump", posture: "lying" } },
  note: "A minute or two each hour, as article B says it, has no source here.",
};
