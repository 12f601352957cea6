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
    "Upright agrees; lying, the ankle vein is at 10.3 mmHg, a tenth above the upper bound of 10.2; cycling cannot be asked. Not in the model: a crank that loads thigh and calf of a person in the saddle. It takes cycling as a movement, with the force on the pedal and the angles of hip, knee and ankle",
};
