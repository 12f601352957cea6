import type { Claim } from "../claim.js";

export const runningSqueezesHarder: Claim = {
  id: "running-squeezes-harder",
  sentence: "Running squeezes the calf harder than walking does.",
  saidIn: ["B13"],
  about: ["soleus.peakIntramuscularPressure", "tibialisAnterior.peakIntramuscularPressure"],
  population: "healthy adults on a treadmill",
  for: ["ballard-1998/soleus-run", "ballard-1998/tibialis-anterior-run"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "run" },
  beside: { person: { base: "healthy-adult" }, scenario: "walk" },
};
