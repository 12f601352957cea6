import type { Claim } from "../claim.js";

export const steppingEmptiesTheSole: Claim = {
  id: "stepping-empties-the-sole",
  sentence: "Each step presses blood out of the sole of the foot.",
  saidIn: ["B1"],
  about: ["plantar.volumePerStep"],
  population: "healthy adults, and estimates from anatomy",
  for: ["ricci-2020/foot-pump-volume"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "walk" },
};
