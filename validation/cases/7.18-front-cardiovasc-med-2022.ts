import { above, at, type Runs, type ValidationCase } from "../case.js";

const pressure = (runs: Runs) => at(runs, "tensing", "arm.systolicPressureChange", "mmHg");
const rate = (runs: Runs) => at(runs, "tensing", "heart.beatToBeat.rateChange", "1/min");

export const counterPressureManoeuvres: ValidationCase = {
  id: "7.18-front-cardiovasc-med-2022",
  row: "7.18",
  role: "fitted",
  says: "Tensing muscles while standing raises systolic pressure by 15 mmHg and the heart rate by 1.4 a minute.",
  wholeBody: true,
  studies: {
    tensing: {
      person: { base: "healthy-adult" },
      scenario: {
        id: "timeline",
        duration_s: 180,
        postures: [{ posture: "standing" }],
        movements: [{ movement: "press", at_s: 120, until_s: 180 }],
        marks: [
          { name: "tenses", time_s: 120 },
          { name: "still", time_s: 178 },
        ],
      },
      instruments: [
        { id: "arterial-pressure", site: "arm" },
        { id: "cardiac-output", site: "heart" },
      ],
    },
  },
  measures: [
    {
      id: "tensing.systolicPressure",
      figure: "front-cardiovasc-med-2022/systolic-pressure",
      value: pressure,
      direction: (runs) => above(pressure(runs), 0),
    },
    {
      id: "tensing.heartRate",
      figure: "front-cardiovasc-med-2022/heart-rate",
      value: rate,
      direction: (runs) => above(rate(runs), 0),
    },
  ],
  differs:
    "Many manoeuvres of many people, of whom most were ill; here a healthy adult presses strongly with both calves for a minute. Both intervals are assumed.",
  missing:
    "Systolic pressure rises by nearly twice as much: what two calves throw up meets the stiff arteries of one who stands (decision 25); and the rate falls by three beats where it rose by one. What they tensed and how many of them were ill differs from study to study; here two calves press. It takes the studies one by one",
};
