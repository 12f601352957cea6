import { above, at, type Runs, type ValidationCase } from "../case.js";

const shift = (runs: Runs) => at(runs, "rising", "belowHeart.labelledBlood.volumeChange", "mL");
const rate = (runs: Runs) => at(runs, "rising", "heart.beatToBeat.rateChange", "1/min");

export const bloodMovesDownOnStanding: ValidationCase = {
  id: "7.6-raj-2013",
  row: "7.6",
  role: "fitted",
  says: "Standing moves half a litre of blood down; the heart beats 10 to 20 a minute faster, and the pressure holds.",
  wholeBody: true,
  studies: {
    rising: {
      person: { base: "healthy-adult" },
      scenario: { id: "rising", from: "lying", seconds: 180 },
      instruments: [{ id: "labelled-blood", site: "body" }],
    },
  },
  measures: [
    {
      id: "standing.bloodShift",
      figure: "raj-2013/blood-shift",
      value: shift,
      direction: (runs) => above(shift(runs), 0),
    },
    {
      id: "standing.heartRate",
      figure: "raj-2013/heart-rate",
      value: rate,
      direction: (runs) => above(rate(runs), 0),
    },
    {
      id: "standing.systolicPressure",
      figure: "raj-2013/systolic-pressure",
      value: (runs) => at(runs, "rising", "finger.systolicPressureChange", "mmHg"),
    },
    {
      id: "standing.diastolicPressure",
      figure: "raj-2013/diastolic-pressure",
      value: (runs) => at(runs, "rising", "finger.diastolicPressureChange", "mmHg"),
    },
  ],
  differs:
    "A review's figure: how long people stood was not read, here three minutes. Blood below the heart is all blood but that of heart, lungs, chest, head and arms. Volume and pressures have no printed spread: their intervals are assumed.",
  missing:
    "Rate and both pressures are as told: arteries that the column stretches are stiff, so that the smaller stroke still makes a pulse (decision 25). Less than a third of the blood that was told moves below the heart. The legs take it up as told, and the nerves press more than half as much out of the veins of the gut, which lie below the heart too, while plasma leaves. Not in the model: arms that hang down and fill, and small vessels of the legs with a volume of their own. It takes arms apart from the head, and what the review counted as below the heart",
};
