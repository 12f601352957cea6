import { above, at, type Runs, type ValidationCase } from "../case.js";

const peak = (runs: Runs, study: string): number | null =>
  at(runs, study, "left.soleus.peakIntramuscularPressure", "mmHg");

export const soleusPressureInGait: ValidationCase = {
  id: "3.1-ballard-1998",
  row: "3.1",
  role: "fitted",
  says: "In late stance soleus reaches about 181 mmHg walking and 269 running.",
  studies: {
    walk: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 5, minutes: 1 } },
    run: { person: { base: "healthy-adult" }, scenario: { id: "run", speed_kmh: 11, minutes: 1 } },
  },
  measures: [
    { id: "walk.soleusPeak", figure: "ballard-1998/soleus-walk", value: (runs) => peak(runs, "walk") },
    {
      id: "run.soleusPeak",
      figure: "ballard-1998/soleus-run",
      value: (runs) => peak(runs, "run"),
      direction: (runs) => above(peak(runs, "run"), peak(runs, "walk")),
    },
  ],
  differs:
    "The speeds were not read: 5 km/h is assumed for walking and 11 km/h for running, one minute of each. The printed SE of ten people would make the SD larger than the mean; 181 is taken as uncertain by 70, and 269 by the printed 95.",
};
