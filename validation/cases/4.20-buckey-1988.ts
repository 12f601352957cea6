import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const occluded = (pressure_mmHg: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id: "venous-occlusion", pressure_mmHg, minutes: 5 },
  instruments: [{ id: "magnetic-resonance", site: "left.calf" }],
});

const deepShare = (runs: Runs, cuff: "cuff40" | "cuff100") =>
  at(runs, cuff, "left.calf.magneticResonance.deepShare", "%");

export const deepVeinsOfACongestedCalf: ValidationCase = {
  id: "4.20-buckey-1988",
  row: "4.20",
  role: "fitted",
  says: "Of what a cuff of 40 mmHg above it holds back in a calf, 90 % is in the deep veins; of 100 mmHg, half.",
  studies: { cuff40: occluded(40), cuff100: occluded(100) },
  measures: [
    {
      id: "cuff40.deepShare",
      figure: "buckey-1988/deep-share-40",
      value: (runs) => deepShare(runs, "cuff40"),
      direction: (runs) => above(deepShare(runs, "cuff40"), 50),
    },
    {
      id: "cuff100.deepShare",
      figure: "buckey-1988/deep-share-100",
      value: (runs) => deepShare(runs, "cuff100"),
      direction: (runs) => above(deepShare(runs, "cuff40"), deepShare(runs, "cuff100")),
    },
  ],
  differs:
    "The cuff was at the knee and went up in steps from 20 to 100 mmHg; here each pressure is a run of its own with a cuff on the thigh, held for five minutes, since how long each step lasted was not read. The share is of venous blood; theirs is of the calf's whole rise, with the water that muscle and skin take up. Both intervals are assumed. After the first comparison the law of the vein was mended: a flat vein no longer passes suction on.",
  missing:
    "The deep share is just below its interval at 40 mmHg and stays where it is at 100, where half was found, because deep and superficial veins stiffen by one law and nearly alike. The water that the model filters meanwhile is a part of the rise; were it counted, as theirs was, more of the miss would be gone. Not in the model: veins of the skin that go on stretching where the deep ones are full. It takes skin veins of their own stiffness, and a reading that counts the water",
};
