import type { Claim } from "../claim.js";

export const harderPressFasterBlood: Claim = {
  id: "harder-press-faster-blood",
  sentence: "The harder the ball of the foot presses, the faster the blood runs behind the knee.",
  saidIn: ["B13"],
  about: ["popliteal.peakVelocity", "soleus.peakIntramuscularPressure"],
  population: "healthy adults, sitting",
  for: ["kropp-2018/plantar-flexion-100-newton", "kropp-2018/plantar-flexion-250-newton"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: { id: "plantarflexion", effort: 1 } },
  beside: { person: { base: "healthy-adult" }, scenario: { id: "plantarflexion", effort: 0.4 } },
};
