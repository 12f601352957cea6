import type { Claim } from "../claim.js";

export const standingRaisesWorkTheSoleus: Claim = {
  id: "standing-raises-work-the-soleus",
  sentence: "Pressing the ankles down while standing works the soleus too.",
  saidIn: ["A10", "C3"],
  deniedIn: ["E10"],
  about: ["soleus.peakIntramuscularPressure"],
  population: "healthy men",
  for: ["murthy-1994/soleus-upright", "miyamoto-2003/soleus-constant"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "heel-raise" },
  beside: { person: { base: "healthy-adult" }, scenario: "soleus-push-up" },
  note: "Article E calls standing raises almost useless for soleus.",
};
