import type { Claim } from "../claim.js";

export const warmFeetSwellMore: Claim = {
  id: "warm-feet-swell-more",
  sentence: "A warm foot lets in more blood than a cool one, and swells more when it hangs.",
  saidIn: [],
  about: [
    "foot.laserDoppler.fluxChange",
    "foot.volumeter.volumeAtStart",
    "foot.volumeter.volumeAtEnd",
    "foot.volumeter.largestVolume",
  ],
  population: "healthy adults",
  for: [],
  against: [],
  experiment: {
    person: { base: "healthy-adult" },
    scenario: { id: "foot-temperature", skin_C: 40 },
    circuit: "closed-loop",
  },
  beside: {
    person: { base: "healthy-adult" },
    scenario: { id: "foot-temperature", skin_C: 22 },
    circuit: "closed-loop",
  },
};
