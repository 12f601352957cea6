import type { Claim } from "../claim.js";

export const activeMovementBeatsBoots: Claim = {
  id: "active-movement-beats-boots",
  sentence: "Moving the ankles oneself drives more blood than a compression boot.",
  saidIn: ["D10"],
  about: [],
  population: "adults; how many was not read",
  for: ["markel-morris-2002/active-above-devices", "foot-pump-2010/above-devices"],
  against: [],
};
