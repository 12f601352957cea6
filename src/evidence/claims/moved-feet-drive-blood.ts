import type { Claim } from "../claim.js";

export const movedFeetDriveBlood: Claim = {
  id: "moved-feet-drive-blood",
  sentence:
    "A foot that is moved by another hand drives blood up the leg too, though less than one moved by its owner.",
  saidIn: ["B12"],
  about: [
    "femoral.peakFlow",
    "femoral.meanFlow",
    "femoral.restingFlow",
    "femoral.pulsatility",
    "femoral.peakVelocity",
  ],
  population: "people under anaesthesia; athletes; healthy adults",
  for: [
    "roberts-1971/peak-flow-ratio",
    "roberts-1971/pulsatility-ratio",
    "roberts-1971/flow-with-rate",
    "roberts-1971/flow-with-amplitude",
    "medicina-2006/emptying-rate-rises",
    "sochart-hardinge-1999/active-above-passive",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "passive-ankle" },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "ankle-pump", posture: "lying" } },
};
