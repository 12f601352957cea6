import type { Claim } from "../claim.js";

export const walkingWorksTheSoleus: Claim = {
  id: "walking-works-the-soleus",
  sentence: "Walking works the soleus: the pressure in it rises far above what shuts a standing vein.",
  saidIn: ["B1", "D6"],
  deniedIn: ["E6"],
  about: ["soleus.peakIntramuscularPressure", "gastrocnemius.peakIntramuscularPressure"],
  population: "healthy adults on a treadmill",
  for: ["ballard-1998/soleus-walk", "partsch-2005/closure-standing"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "walk" },
  note: "Article E says that walking trains mainly gastrocnemius and is not enough.",
};
