import { at, type ValidationCase } from "../case.js";

export const soleusPressureInUprightAnkleExercise: ValidationCase = {
  id: "3.12-murthy-1994",
  row: "3.12",
  role: "fitted",
  says: "Moving the ankles up and down while standing brings soleus to about 103 mmHg.",
  studies: {
    upright: { person: { base: "healthy-adult", sex: "male" }, scenario: { id: "ankle-pump", count: 60 } },
  },
  measures: [
    {
      id: "upright.soleusPeak",
      figure: "murthy-1994/soleus-upright",
      value: (runs) => at(runs, "upright", "left.soleus.peakIntramuscularPressure", "mmHg"),
    },
  ],
  differs:
    "Rate and range of the movement were not read. A man, as all nine were; their age and stature were not read. The unnamed ± is taken as the SD. Only the upright part: lying in lower-body suction needs a device.",
};
