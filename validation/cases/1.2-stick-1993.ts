import { above, at, type Runs, type ValidationCase } from "../case.js";

const ankle = (runs: Runs, posture: "supine" | "upright") =>
  at(runs, posture, "left.ankle.restingPressure", "mmHg");

export const ankleVeinLyingUprightAndCycling: ValidationCase = {
  id: "1.2-stick-1993",
  row: "1.2",
  role: "held-out",
  says: "The saphenous vein at the ankle is at 7 mmHg lying, at 79 upright and at 30 cycling.",
  studies: {
    supine: { person: { base: "healthy-adult", age_years: 25 }, scenario: { id: "lying", seconds: 300 } },
    upright: { person: { base: "healthy-adult", age_years: 25 }, scenario: { id: "standing", seconds: 300 } },
    cycling: {
      person: { base: "healthy-adult", age_years: 25 },
      scenario: { id: "cycle", minutes: 5, power_W: 50, pace_rpm: 50 },
    },
  },
  measures: [
    { id: "supine.anklePressure", figure: "stick-1993/supine", value: (runs) => ankle(runs, "supine") },
    {
      id: "upright.anklePressure",
      figure: "stick-1993/upright",
      value: (runs) => ankle(runs, "upright"),
      direction: (runs) => above(ankle(runs, "upright"), ankle(runs, "supine")),
    },
    {
      id: "cycling.anklePressure",
      figure: "stick-1993/cycling",
      value: (runs) => at(runs, "cycling", "left.ankle.exercisePressure", "mmHg"),
    },
  ],
  differs:
    "The room of 28 °C is the model's, which knows no other. A person of 25 years; stature was not read and sets the upright pressure. Five minutes of cycling on a saddle; how long they cycled was not read.",
  missing:
    "Upright agrees. Lying, the ankle vein carries the pressure of the right atrium, the column by which the atrium lies above a leg on the couch, and what drives resting flow through veins that are nearly flat; which level the paper took for zero was not read, and half a chest's depth of it is as much as the miss. On the bicycle the pressure falls by half as far as it did: the calf holds the weight of the leg on the pedal all the way round, so that the soleus never falls below some 28 mmHg and the foot cannot drain further. Not in the model: a calf that lets go while the pedal comes up. It takes measured activity or pressures of the calf in light cycling",
};
