import type { Claim } from "../claim.js";

export const bootsSpeedBlood: Claim = {
  id: "boots-speed-blood",
  sentence: "A compression boot doubles the speed of the blood in the thigh while it squeezes.",
  saidIn: ["D10"],
  about: [],
  population: "healthy adults",
  for: ["kakkos-2005/supine", "kakkos-2005/semirecumbent"],
  against: [],
  note: "Smart insoles, which article D names, have no source here.",
};
