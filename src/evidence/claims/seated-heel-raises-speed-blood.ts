import type { Claim } from "../claim.js";

export const seatedHeelRaisesSpeedBlood: Claim = {
  id: "seated-heel-raises-speed-blood",
  sentence: "Raising the heels while sitting makes blood run many times faster behind the knee.",
  saidIn: ["A11", "C3", "C4", "E9", "B9"],
  about: [
    "popliteal.peakVelocity",
    "popliteal.restingVelocity",
    "popliteal.peakFlow",
    "popliteal.meanFlow",
    "popliteal.restingFlow",
    "popliteal.pulsatility",
  ],
  population: "healthy adults, sitting",
  for: ["kropp-2018/heel-lift", "kropp-2018/rest", "hitos-2007/exercise-restores"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "seated-heel-raise" },
  note: "The column that article C names reports no measurement in its abstract.",
};
