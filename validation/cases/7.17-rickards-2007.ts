import { above, at, type Runs, type ValidationCase } from "../case.js";

const pressure = (runs: Runs) => {
  const [fall, rest] = [
    at(runs, "rising", "finger.deepestFall", "mmHg"),
    at(runs, "rising", "finger.meanPressureAtRest", "mmHg"),
  ];
  return fall === null || rest === null ? null : (-100 * fall) / rest;
};
const velocity = (runs: Runs) => at(runs, "rising", "middleCerebral.deepestVelocityChange", "%");

export const risingFromASquat: ValidationCase = {
  id: "7.17-rickards-2007",
  row: "7.17",
  role: "fitted",
  says: "On rising from a squat arterial pressure falls by 37 % and flow to the brain by 33 %.",
  wholeBody: true,
  studies: {
    rising: {
      person: { base: "healthy-adult" },
      scenario: { id: "rising", from: "squatting", seconds: 60 },
    },
  },
  measures: [
    {
      id: "rising.pressure",
      figure: "rickards-2007/pressure",
      value: pressure,
      direction: (runs) => above(0, pressure(runs)),
    },
    {
      id: "rising.brainVelocity",
      figure: "rickards-2007/brain-velocity",
      value: velocity,
      direction: (runs) => above(0, velocity(runs)),
    },
  ],
  differs:
    "How long they squatted was not read; here until all but water is steady. Falls are those of the lowest beat, told from the squat. Those who had symptoms are not compared: nothing is known of how else they differed. The unnamed ± is taken as the SD.",
  missing:
    "Pressure and flow to the brain fall by seven tenths of what they fell: rising presses blood up, and the lungs hold up the output longer than theirs did (decision 22). It takes what row 7.11 takes, and the time they squatted, which was not read",
};
