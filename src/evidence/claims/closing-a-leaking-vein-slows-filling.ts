import type { Claim } from "../claim.js";

export const closingALeakingVeinSlowsFilling: Claim = {
  id: "closing-a-leaking-vein-slows-filling",
  sentence: "Once a leaking skin vein is closed the calf holds less blood and fills more slowly.",
  saidIn: [],
  about: ["apg.venousFillingIndex", "apg.venousVolume", "apg.residualVolumeFraction", "apg.ejectionFraction"],
  population: "people with varicose veins, a month later",
  for: ["kim-2024/filling-index-falls", "kim-2024/venous-volume-falls", "kim-2024/residual-volume-falls"],
  against: [],
  experiment: {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }],
      treatments: [{ id: "saphenous-ablation" }],
    },
    scenario: "air-plethysmography",
  },
  beside: {
    person: {
      base: "healthy-adult",
      conditions: [{ id: "great-saphenous-reflux", site: "varicose", degree: "severe" }],
    },
    scenario: "air-plethysmography",
  },
  note: "A question that the sources raise and the articles do not.",
};
