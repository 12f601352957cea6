import type { Source } from "../source.js";

export const arnoldi1965: Source = {
  id: "arnoldi-1965",
  authors: ["Arnoldi CC"],
  title:
    "Venous pressure in the legs of healthy human subjects at rest and during muscular exercise in the nearly erect position",
  journal: "Acta Chir Scand",
  year: 1965,
  volume: "130",
  pages: "570-583",
  status: "verified",
  note: "The values were read in a review by C. Recek that credits Arnoldi; which of Arnoldi's papers was completed by us.",
  says: "Deep and superficial vein pressure at the ankle, side by side, while the calf contracts.",
  figures: [
    {
      id: "posterior-tibial-systolic-rise",
      row: "1.8",
      says: "Mean rise of posterior tibial vein pressure while the calf contracts, healthy volunteers",
      unit: "mmHg",
      value: 75,
      spread: { kind: "none" },
      site: "posterior tibial vein at the ankle",
      reference: "the pressure just before the contraction",
    },
    {
      id: "saphenous-over-tibial",
      row: "1.8",
      says: "Rise in the great saphenous over rise in the posterior tibial vein: the two amplitudes are alike",
      unit: "1",
      value: 1,
      spread: { kind: "none" },
      site: "great saphenous and posterior tibial vein at the ankle, together",
      reference: "the pressure just before the contraction",
    },
  ],
};
