import type { Claim } from "../claim.js";

export const rockingWorksCalfAndShin: Claim = {
  id: "rocking-works-calf-and-shin",
  sentence:
    "Rocking from toes to heels squeezes calf and shin in turn and lowers the pressure at the ankle while it is done.",
  saidIn: ["A9", "A10"],
  about: [
    "ankle.exercisePressure",
    "ankle.exerciseFall",
    "calf.expelledVolume",
    "soleus.peakIntramuscularPressure",
    "tibialisAnterior.peakIntramuscularPressure",
  ],
  population: "healthy men pressing the ankles down and pulling them up, upright; healthy adults, sitting",
  for: ["murthy-1994/soleus-upright", "kropp-2018/heel-lift", "kropp-2018/dorsiflexion-toe-extension"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "toe-heel-rock" },
  note: "The squeeze was measured, the pressure at the ankle in rocking was not. That it is safe for everyone, as article A says, nobody has shown: a hand on a chair or a wall.",
};
