import { above, at, type Runs, type ValidationCase } from "../case.js";

function gain(runs: Runs): number | null {
  const before = at(runs, "walk", "left.foot.volumeter.volumeAtStart", "mL");
  const after = at(runs, "walk", "left.foot.volumeter.volumeAtEnd", "mL");
  return before === null || after === null ? null : (100 * after) / before - 100;
}

export const footVolumeAfterWalking: ValidationCase = {
  id: "6.8-foot-volume-undated",
  row: "6.8",
  role: "held-out",
  says: "Ten minutes of walking on a treadmill leave a foot 1.4 % larger.",
  studies: {
    walk: {
      person: { base: "healthy-adult", age_years: 60 },
      scenario: {
        id: "timeline",
        duration_s: 740,
        postures: [
          { posture: "sitting" },
          { posture: "standing", at_s: 60, over_s: 3 },
          { posture: "sitting", at_s: 670, over_s: 3 },
        ],
        movements: [{ movement: "walk", at_s: 66, until_s: 666, speed_kmh: 4 }],
      },
      instruments: [{ id: "volumeter", site: "left.foot" }],
    },
  },
  measures: [
    {
      id: "walk.footVolume",
      figure: "foot-volume-undated/walking",
      value: gain,
      direction: (runs) => above(gain(runs), 0),
    },
  ],
  differs:
    "Posture in the volumeter, speed and the time between walk and measurement were not read: sitting before and a minute after a walk at 4 km/h, a person of 60 years. No spread is printed: the interval is assumed.",
  missing:
    "The foot is larger after the walk, by a hair less than it was, all of it tissue water. Not in the model: blood in arterioles and capillaries as a volume, arterioles that open in a foot that is struck, and heat from the muscles. It takes flow that follows the work of a bed, and small vessels with a volume",
};
