import type { Claim } from "../claim.js";

export const leakingMuscleVeinsWeakenThePump: Claim = {
  id: "leaking-muscle-veins-weaken-the-pump",
  sentence: "Where the veins inside the calf muscles leak too, the calf ejects less and fills as before.",
  saidIn: ["A7"],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction", "apg.venousFillingIndex"],
  population: "people with varicose veins",
  for: [
    "sacchi-2007/ejection-fraction-lower",
    "sacchi-2007/residual-volume-higher",
    "sacchi-2007/filling-index-alike",
  ],
  against: [],
  experiment: {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "great-saphenous-reflux", site: "varicose" }, { id: "muscle-vein-reflux" }],
    },
    scenario: "air-plethysmography",
  },
  beside: {
    person: { base: "healthy-adult", conditions: [{ id: "great-saphenous-reflux", site: "varicose" }] },
    scenario: "air-plethysmography",
  },
};
