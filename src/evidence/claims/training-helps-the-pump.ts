import type { Claim } from "../claim.js";

export const trainingHelpsThePump: Claim = {
  id: "training-helps-the-pump",
  sentence: "Weeks of calf training make the pump of people with venous disease a little better.",
  saidIn: ["A9", "B13", "B18", "C4"],
  about: ["apg.ejectionFraction", "apg.residualVolumeFraction"],
  population: "people with venous disease; older people; fit men",
  for: [
    "padberg-2004/ejection-fraction",
    "padberg-2004/residual-volume-fraction",
    "orr-2017/ejection-fraction",
    "yang-1999/ejection-fraction-rises",
    "ercan-2017/refill-time-rises",
  ],
  against: [
    "orr-2017/residual-volume-fraction",
    "frith-undated/strength-without-pump",
    "kenney-armstrong-undated/pump-efficacy",
  ],
  note: "Small trials; the valves leak as before.",
};
