import { above, at, type Runs, type ValidationCase } from "../case.js";

const minutes = [3, 5, 8, 10, 15, 35] as const;
const study = (minute: number) => `minute${minute}`;
const change = (runs: Runs, minute: number) =>
  at(runs, study(minute), "blood.samples.plasmaVolumeChange", "%");

export const plasmaLostByStanding: ValidationCase = {
  id: "7.12-lundvall-undated",
  row: "7.12",
  role: "fitted",
  says: "Quiet standing takes a twelfth of the plasma in 3 min and a sixth in 10 min; then it takes no more.",
  wholeBody: true,
  studies: Object.fromEntries(
    minutes.map((minute) => [
      study(minute),
      {
        person: { base: "healthy-adult", sex: "male" },
        scenario: { id: "rising", from: "lying", seconds: 60 * minute },
        instruments: [{ id: "blood-samples", site: "arm" }],
      },
    ]),
  ),
  measures: minutes.map((minute) => ({
    id: `${study(minute)}.plasma`,
    figure: `lundvall-undated/loss-${minute}-min`,
    value: (runs: Runs) => change(runs, minute),
    direction: (runs: Runs) => above(0, change(runs, minute)),
  })),
  differs:
    "A night's lying goes before; how long the men lay was not read. Each time is a run of its own, the last 35 min long; values are means of its last 20 s, in well-mixed blood. The losses in mL are the same in men of more plasma and are not compared again; the initial rate and the filtration coefficient are computed from them. The unnamed ± is taken as the SD; the interval at 8 min is assumed.",
  missing:
    "Three of six minutes agree; the third lies half a percent outside an interval of half a percent, the tenth and thirty-fifth by less than a third of one: intervals that are narrow for people. It takes the course of each segment's volume over the first ten minutes",
};
