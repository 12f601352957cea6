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
    "Standing takes plasma and the loss slows, but it is 1.9 % after 3 min and 5.1 % after 10 for 8.5 and 16.8, and it goes on to 8.4 % at 35 min where theirs was complete at 10. After 3 min foot, calf and thigh of each leg filter 0.03, 0.07 and 0.07 mL/s; the capillaries of foot and calf reach 95 and 79 mmHg, so it is not pressure that lacks. The filtration coefficient is that of slow venous congestion, 0.0028 mL/(min·100 mL·mmHg), against the 0.010 that the paper infers, and the tissue of the calf then stands only 4 mmHg firmer. Not in the model: a capillary wall that lets more through in the first minutes than in steady congestion, skin and muscle told apart, and filtration in buttocks and pelvis by their own height. It takes small and large pores with a store of tissue water that fills early, region by region",
};
