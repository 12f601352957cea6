import type { Ground } from "../../quantity/ground.js";
import type { Change } from "../change.js";

/** share of the blood that is plasma in health */
const plasmaShare = 0.57;

/** Plasma gained or lost, as a share of the blood: the red cells stay, and so does the protein, thinned or thickened. */
export const plasmaGained = (share: number, ground: Ground): readonly Change[] => [
  { id: "blood.volume", times: 1 + share, ground },
  { id: "plasma.proteinConcentration", times: plasmaShare / (plasmaShare + share), ground },
];
