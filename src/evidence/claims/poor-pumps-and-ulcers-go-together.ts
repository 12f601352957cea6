import type { Claim } from "../claim.js";

export const poorPumpsAndUlcersGoTogether: Claim = {
  id: "poor-pumps-and-ulcers-go-together",
  sentence: "Legs with open ulcers pump less than legs with the same reflux and no ulcer.",
  saidIn: ["B2", "B3", "D5"],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction"],
  population: "people with venous disease",
  for: [
    "araki-1994/ejection-fraction-in-ulcer",
    "araki-1994/residual-volume-in-ulcer",
    "vasa-2009/pump-power-lower-with-class",
  ],
  against: [],
  note: "Which comes first such studies cannot tell.",
};
