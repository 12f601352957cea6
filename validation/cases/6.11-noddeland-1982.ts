import { at, type ValidationCase } from "../case.js";

export const tissueWaterOfTheAnkle: ValidationCase = {
  id: "6.11-noddeland-1982",
  row: "6.11",
  role: "fitted",
  wholeBody: true,
  says: "Upright, the water under the skin of the ankle pulls with 10.4 mmHg and stands at −0.4 mmHg.",
  studies: {
    upright: {
      person: { base: "healthy-adult" },
      scenario: { id: "standing", seconds: 1800 },
      instruments: [{ id: "oncotic-samples", site: "left.calf" }],
    },
  },
  measures: [
    {
      id: "upright.oncoticPressure",
      figure: "noddeland-1982/oncotic-ankle",
      value: (runs) => at(runs, "upright", "left.calf.oncotic.tissuePressure", "mmHg"),
    },
    {
      id: "upright.tissuePressure",
      figure: "noddeland-1982/pressure-ankle",
      value: (runs) => at(runs, "upright", "left.calf.wick.tissuePressure", "mmHg"),
    },
  ],
  differs:
    "The tissue of the calf, skin and muscle as one, stands for the skin of the ankle; half an hour of standing for an upright day. The thorax is not asked, since the tissue of trunk, head and arms is one region without an instrument, nor 40 hours in bed. The protein and the pressure of tissue water that a run begins with were read from this paper, so the row is fitted.",
};
