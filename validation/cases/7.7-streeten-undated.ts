import { above, at, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const stoodUp = (conditions: StudyDocument["person"]["conditions"]): StudyDocument => ({
  person: { base: "healthy-adult", conditions },
  scenario: { id: "rising", from: "lying", seconds: 300 },
  instruments: [{ id: "labelled-blood", site: "body" }],
});

/** standing over lying */
const ratio = (runs: Runs, study: string) => {
  const change = at(runs, study, "left.calf.labelledBlood.volumeChange", "1");
  return change === null ? null : 1 + change;
};

export const bloodOfTheCalfStanding: ValidationCase = {
  id: "7.7-streeten-undated",
  row: "7.7",
  role: "held-out",
  says: "Standing more than doubles the blood of the calf, and triples it where the heart races on standing.",
  wholeBody: true,
  studies: {
    healthy: stoodUp([]),
    racing: stoodUp([{ id: "postural-tachycardia", site: "leg-denervation" }]),
  },
  measures: [
    {
      id: "healthy.calfBlood",
      figure: "streeten-undated/healthy",
      value: (runs) => ratio(runs, "healthy"),
      direction: (runs) => above(ratio(runs, "healthy"), 1),
    },
    {
      id: "racing.calfBlood",
      figure: "streeten-undated/postural-tachycardia",
      value: (runs) => ratio(runs, "racing"),
      direction: (runs) => above(ratio(runs, "racing"), ratio(runs, "healthy")),
    },
  ],
  differs:
    "Blood in the veins of the calf, without that of its capillaries and arteries. How long people stood was not read, here five minutes; of the ways in which a heart comes to race, that by the nerves of the legs is taken, to a moderate degree. The second interval is assumed.",
  missing:
    "In health the calf holds more than twice as much, as printed; where the nerves of the legs fail it holds hardly more than in health, just short of the interval. Not in the model: capillaries and venules of muscle and skin, which widen when their arterioles are not narrowed and are in the camera's count. It takes small vessels of the calf with a volume of their own",
};
