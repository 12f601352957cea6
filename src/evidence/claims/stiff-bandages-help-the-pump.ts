import type { Claim } from "../claim.js";

export const stiffBandagesHelpThePump: Claim = {
  id: "stiff-bandages-help-the-pump",
  sentence: "Under a stiff bandage a calf that leaks ejects nearly as much as a healthy one.",
  saidIn: ["D9"],
  about: [],
  population: "people with severe superficial reflux",
  for: ["mosti-partsch-2010/inelastic-restores"],
  against: [],
};
