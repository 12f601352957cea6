import { above, at, type Runs, type ValidationCase } from "../case.js";

const peak = (runs: Runs, study: string): number | null =>
  at(runs, study, "left.tibialisAnterior.peakIntramuscularPressure", "mmHg");

export const tibialisAnteriorPressureInGait: ValidationCase = {
  id: "3.2-ballard-1998",
  row: "3.2",
  role: "fitted",
  says: "Just after heel strike tibialis anterior reaches about 90 mmHg walking and 151 running.",
  studies: {
    walk: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 5, minutes: 1 } },
    run: { person: { base: "healthy-adult" }, scenario: { id: "run", speed_kmh: 11, minutes: 1 } },
  },
  measures: [
    {
      id: "walk.tibialisAnteriorPeak",
      figure: "ballard-1998/tibialis-anterior-walk",
      value: (runs) => peak(runs, "walk"),
    },
    {
      id: "run.tibialisAnteriorPeak",
      figure: "ballard-1998/tibialis-anterior-run",
      value: (runs) => peak(runs, "run"),
      direction: (runs) => above(peak(runs, "run"), peak(runs, "walk")),
    },
  ],
  differs:
    "The speeds were not read: 5 km/h is assumed for walking and 11 km/h for running, one minute of each. The printed amounts are taken as the SD, the narrower reading. That the course has two peaks is not tested.",
};
