import type { Source } from "../source.js";

export const monahan2001: Source = {
  id: "monahan-2001",
  authors: ["Monahan KD", "Dinenno FA", "Seals DR", "Halliwill JR"],
  title: "Smaller age-associated reductions in leg venous compliance in endurance exercise-trained men",
  journal: "Am J Physiol Heart Circ Physiol",
  year: 2001,
  volume: "281",
  pages: "H1267-H1273",
  status: "verified",
  note: "Authors, volume and pages from memory.",
  says: "How age and training change the compliance of the calf veins.",
  figures: [
    {
      id: "age-sedentary",
      row: "4.10",
      says: "Calf venous compliance of sedentary men of 65 years against 28, about",
      unit: "%",
      value: -40,
      spread: { kind: "none" },
      n: 8,
      site: "calf, strain gauge",
      reference: "sedentary men of 28 years",
    },
    {
      id: "age-trained",
      row: "4.10",
      says: "Calf venous compliance of endurance-trained men of 63 years against 27, about",
      unit: "%",
      value: -20,
      spread: { kind: "none" },
      n: 8,
      site: "calf, strain gauge",
      reference: "trained men of 27 years",
    },
  ],
};
