import { above, at, difference, type CaseMeasure, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const pumping = (posture: string | Readonly<Record<string, number>>): StudyDocument => ({
  person: { base: "healthy-adult", sex: "male" },
  scenario: {
    id: "timeline",
    duration_s: 120,
    postures: [{ posture }],
    movements: [{ movement: "ankle-pump", at_s: 30, count: 30, period_s: 2, effort: 1 }],
  },
});

const peak = (runs: Runs, study: string) => at(runs, study, "left.femoral.peakVelocity", "cm/s");

const below = (other: "supine" | "headUp", figure: string): CaseMeasure => ({
  id: `legsUp.below.${other}`,
  figure: `toya-2016/${figure}`,
  value: (runs) => difference(peak(runs, "legsUp"), peak(runs, other)),
  direction: (runs) => above(peak(runs, other), peak(runs, "legsUp")),
});

export const anklePumpingWithTheLegsUp: ValidationCase = {
  id: "4.6-toya-2016",
  row: "4.6",
  role: "held-out",
  says: "Ankle pumping drives the blood of the femoral vein less fast with the legs up than level or with the head up.",
  studies: {
    legsUp: pumping({ trunk_deg: 0, thigh_deg: -30, shank_deg: -30 }),
    supine: pumping("lying"),
    headUp: pumping("semi-recumbent"),
  },
  measures: [below("supine", "legs-up-below-supine"), below("headUp", "legs-up-below-head-up")],
  differs:
    "Angles and intervals were not read: legs raised by 30° and trunk by 45° are assumed, and one movement every 2 s in place of three intervals. The model's femoral vein stands for the common femoral; velocity is the mean of the cross-section, at its highest in a minute of pumping, its first stroke included.",
};
