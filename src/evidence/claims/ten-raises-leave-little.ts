import type { Claim } from "../claim.js";

export const tenRaisesLeaveLittle: Claim = {
  id: "ten-raises-leave-little",
  sentence: "Ten rises on tiptoe leave little blood behind in a healthy calf.",
  saidIn: ["A3", "B8"],
  about: ["apg.residualVolume", "apg.residualVolumeFraction"],
  population: "reference values of clinics",
  for: ["flandershealth-undated/residual-volume-fraction-normal"],
  against: [],
  experiment: { person: { base: "healthy-adult" }, scenario: "air-plethysmography" },
};
