import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const begin = 60;
const hour_s = 3600;

type Leg = "left" | "right";

/** left the foot pump, right the stocking */
const peak = (runs: Runs, leg: Leg) => at(runs, "sitting", `${leg}.popliteal.augmentedVelocity`, "cm/s");
const before = (runs: Runs) => at(runs, "sitting", "left.popliteal.restingPeakVelocity", "cm/s");

function ratio(runs: Runs): number | null {
  const [pumped, resting] = [peak(runs, "left"), before(runs)];
  return pumped === null || resting === null || resting <= 0 ? null : pumped / resting;
}

export const footPumpBesideAStocking: ValidationCase = {
  id: "5.28-charles-2013",
  row: "5.28",
  role: "held-out",
  says: "Sitting for an hour, a small foot pump drives the blood behind the knee at 20 cm/s, a stocking on the other leg at 6.",
  studies: {
    sitting: {
      person: { base: "healthy-adult" },
      scenario: { id: "sitting", seconds: begin + hour_s },
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
          at_s: begin,
          for_s: hour_s,
        },
        { id: "stocking", side: "right", class: "I" },
      ],
    },
  },
  measures: [
    {
      id: "footPump.peakVelocity",
      figure: "charles-2013/foot-pump",
      value: (runs) => peak(runs, "left"),
      direction: (runs) => above(peak(runs, "left"), before(runs)),
    },
    {
      id: "stocking.peakVelocity",
      figure: "charles-2013/stocking",
      value: (runs) => peak(runs, "right"),
    },
    {
      id: "footPump.aboveStocking",
      figure: "charles-2013/foot-pump-above-stocking",
      value: (runs) => difference(peak(runs, "left"), peak(runs, "right")),
      direction: (runs) => above(peak(runs, "left"), peak(runs, "right")),
    },
    {
      id: "footPump.ratio",
      figure: "charles-2013/foot-pump-ratio",
      value: ratio,
      direction: (runs) => above(ratio(runs), 1),
    },
  ],
  differs:
    "The pump's pressure and pace, and the stocking's class, were not read: 130 mmHg under the whole foot for two seconds three times a minute, and class I. The stocking is worn from the beginning, and the leg that is to be pumped was looked at once, a minute after the run begins. Velocity is the mean of the cross-section; peaks are the mean of the last ten cycles of the hour, in the still leg the highest in each of the same times. The difference's confidence interval is widened to the spread between people; the other intervals are assumed.",
  missing:
    "In the stocking the blood runs by a hair too fast, under the foot pump half as fast again as it did: its stroke empties all the veins of the sole, which have refilled when the next one comes. Not in the model: a bladder that lies under the arch alone. It takes the share of the veins of the sole that such a small device presses",
};
