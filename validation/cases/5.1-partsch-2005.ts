import { above, at, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const veins = ["smallSaphenousCalf", "distalDeepCalf"] as const;
type VeinSeen = (typeof veins)[number];
const postures = ["lying", "sitting", "standing"] as const;
type Posture = (typeof postures)[number];

const inflated = (posture: Posture): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "window-cuff", posture, pressure_mmHg: 150, rate: 2 },
  instruments: veins.map((vein) => ({ id: "ultrasound-calibre", site: `left.${vein}` })),
});

const shuts = (runs: Runs, posture: Posture, vein: VeinSeen) =>
  at(runs, posture, `left.${vein}.occlusionPressure`, "mmHg");

/** how the paper names what the case calls by its postures */
const printed = { lying: "supine", sitting: "sitting", standing: "standing" } as const;

const closure = (posture: Posture, vein: VeinSeen): CaseMeasure => {
  const before = postures[postures.indexOf(posture) - 1];
  return {
    id: `${posture}.${vein}.closure`,
    figure: `partsch-2005/closure-${printed[posture]}`,
    value: (runs) => shuts(runs, posture, vein),
    ...(before === undefined
      ? {}
      : { direction: (runs: Runs) => above(shuts(runs, posture, vein), shuts(runs, before, vein)) }),
  };
};

const narrowing = (posture: "sitting" | "standing", vein: VeinSeen): CaseMeasure => ({
  id: `${posture}.${vein}.narrowing`,
  figure: `partsch-2005/narrowing-${posture}`,
  value: (runs) => at(runs, posture, `left.${vein}.narrowingPressure`, "mmHg"),
});

export const cuffPressureThatClosesCalfVeins: ValidationCase = {
  id: "5.1-partsch-2005",
  row: "5.1",
  role: "fitted",
  says: "A cuff closes the veins of the calf at 20 to 25 mmHg lying, 50 to 60 sitting and about 70 standing; upright they narrow from 30 to 40 on.",
  studies: { lying: inflated("lying"), sitting: inflated("sitting"), standing: inflated("standing") },
  measures: [
    ...postures.flatMap((posture) => veins.map((vein) => closure(posture, vein))),
    ...(["sitting", "standing"] as const).flatMap((posture) => veins.map((vein) => narrowing(posture, vein))),
  ],
  differs:
    "The posterior tibial vein is seen in the lower half of the shank, where the model has it, and not at mid-calf. The cuff reaches every vein of the calf with its whole pressure. It rises by 2 mmHg a second; the paper's pace was not read. Narrow is below 80 % of the area, shut is flat, with nothing left across the wall; shut meant below 10 % of the area until after the first comparison, when a slit was seen to be counted as open. Five of the fourteen had leaking small saphenous veins, the model's person has not. Standing has no printed range: its interval is assumed.",
  missing:
    "Lying, the deep veins shut as they did, the small saphenous vein 7 mmHg too late; upright the small saphenous vein shuts too late and the deep veins stay open, because the pressure inside climbs with the cuff; narrowing begins too early sitting and somewhat late standing. Not in the model: a short cuff on a long vein; a vein of the shank is one piece, and its own inflow must leave through its flat lumen, where under a window blood finds other ways. It takes veins of several stretches with a cuff on one of them, and measured pressure-diameter curves of these two veins",
};
