import type { Source } from "../source.js";

export const credeur2015: Source = {
  id: "credeur-2015",
  authors: [
    "Credeur DP",
    "Holwerda SW",
    "Restaino RM",
    "King PM",
    "Crutcher KL",
    "Laughlin MH",
    "Padilla J",
    "Fadel PJ",
  ],
  title: "Characterizing rapid-onset vasodilation to single muscle contractions in the human leg",
  journal: "J Appl Physiol",
  year: 2015,
  volume: "118",
  pages: "455-464",
  status: "verified",
  note: "The abstract was read; authors, volume and pages are from memory.",
  says: "How far one contraction of the thigh opens the vessels of a leg: by 138 ± 28 % at a fifth of the greatest force, the leg above the heart.",
  figures: [],
};
