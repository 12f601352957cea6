import { above, at, type ValidationCase } from "../case.js";

export const bloodThickensInTheFoot: ValidationCase = {
  id: "6.12-noddeland-aukland-1981",
  row: "6.12",
  role: "held-out",
  wholeBody: true,
  says: "Sitting in the cold, plasma that leaves the foot pulls 12.8 mmHg more than that of the arm.",
  studies: {
    cold: {
      person: { base: "healthy-adult" },
      scenario: { id: "foot-temperature", skin_C: 20, minutes: 25, posture: "sitting" },
      instruments: [{ id: "oncotic-samples", site: "left.foot" }],
    },
  },
  measures: [
    {
      id: "cold.footLessArm",
      figure: "noddeland-aukland-1981/foot-less-arm",
      value: (runs) => at(runs, "cold", "left.foot.oncotic.veinLessArm", "mmHg"),
      direction: (runs) => above(at(runs, "cold", "left.foot.oncotic.veinLessArm", "mmHg"), 0),
    },
  ],
  differs:
    "How cold it was was not read: skin of the feet at 20 °C, sampled after half an hour of sitting. All blood that leaves the model's foot is mixed; theirs is that of one vein of the skin. The rise of the haematocrit was not read as a number.",
};
