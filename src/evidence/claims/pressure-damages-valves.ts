import type { Claim } from "../claim.js";

export const pressureDamagesValves: Claim = {
  id: "pressure-damages-valves",
  sentence: "It is said that high pressure in the leg veins makes their valves leak in time.",
  saidIn: ["A7", "B3", "E4"],
  about: [],
  population: "nobody: no measurement was found",
  for: [],
  against: [],
  note: "Articles A, B and E tell a chain of causes. Studies show its links side by side, not one after the other.",
};
