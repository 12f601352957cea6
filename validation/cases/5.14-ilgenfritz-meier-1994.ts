import { above, at, type Runs, type ValidationCase } from "../case.js";

const resting = (runs: Runs) => at(runs, "resting", "left.femoral.peakVelocity", "cm/s");
const squeezed = (runs: Runs) => at(runs, "squeezed", "left.femoral.peakVelocity", "cm/s");

export const footGarmentAndTheFemoralVein: ValidationCase = {
  id: "5.14-ilgenfritz-meier-1994",
  row: "5.14",
  role: "held-out",
  says: "A pneumatic garment that squeezes the foot of a lying person brings the peak velocity of the femoral vein from 26 to 41 cm/s.",
  studies: {
    resting: {
      person: { base: "healthy-adult" },
      scenario: { id: "lying", seconds: 180 },
      instruments: [{ id: "doppler", site: "left.femoral" }],
    },
    squeezed: {
      person: { base: "healthy-adult" },
      scenario: { id: "lying", seconds: 180 },
      devices: [
        {
          id: "pneumatic-compression",
          side: "left",
          chambers: "foot",
          pressure_mmHg: 130,
          rise_s: 0.4,
          hold_s: 2,
          fall_s: 0.5,
          cycle_s: 20,
          at_s: 60,
        },
      ],
    },
  },
  measures: [
    { id: "resting.femoralPeak", figure: "ilgenfritz-meier-1994/resting", value: resting },
    {
      id: "squeezed.femoralPeak",
      figure: "ilgenfritz-meier-1994/compressed",
      value: squeezed,
      direction: (runs) => above(squeezed(runs), resting(runs)),
    },
  ],
  differs:
    "Who was measured was not read: one healthy adult; nor what the garment pressed with and how often: 130 mmHg filled in 0.4 s, held for 2 s, three times a minute, on one foot. The chamber presses on the back of the foot as on the sole. Velocity is the mean of the cross-section, and its highest over the run: theirs is that of the fastest blood. No spread is printed: both intervals are assumed.",
  missing:
    "The squeeze of the foot speeds the femoral vein by half, as it did; both velocities are half of those measured. Not in the model: the fastest blood of a cross-section, which is what the probe reads; where it is twice the mean, as in a long vein, both agree. It takes a velocity profile",
};
