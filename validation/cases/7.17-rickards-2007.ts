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
  role: "held-out",
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
    "Pressure falls by 3 points less and flow to the brain by 5 points less than they did, beyond intervals of 1 or 2 points, which are narrow for people. It takes the spread between people, which the paper's ± may not be, and the time they squatted, which was not read",
};
