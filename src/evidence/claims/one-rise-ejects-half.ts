import type { Claim } from "../claim.js";

export const oneRiseEjectsHalf: Claim = {
  id: "one-rise-ejects-half",
  sentence: "One rise on tiptoe drives out about half of the blood that standing up puts into the calf.",
  saidIn: ["A10", "B8", "D6"],
  about: ["apg.ejectionFraction", "apg.ejectedVolume"],
  population: "legs with and without venous disease, and older people",
  for: [
    "lattimer-2018/tiptoe-ejection-fraction",
    "frith-undated/ejection-fraction",
    "flandershealth-undated/ejection-fraction-normal",
  ],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
  note: "The share depends on the movement and on the instrument: printed values lie between 43 and 65 %.",
};
