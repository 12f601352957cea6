import { above, at, type ValidationCase } from "../case.js";

export const fallAndReturnAfterSlowWalking: ValidationCase = {
  id: "1.3-pollack-1949",
  row: "1.3",
  role: "fitted",
  says: "Slow walking lowers the ankle vein by 54 to 71 mmHg, and standing still brings it back in 8 to 57 s.",
  studies: {
    walk: { person: { base: "healthy-adult" }, scenario: { id: "walk", speed_kmh: 2.7, minutes: 3 } },
  },
  measures: [
    {
      id: "walk.ankleFall",
      figure: "pollack-1949/fall-normal",
      value: (runs) => at(runs, "walk", "left.ankle.walkingFall", "mmHg"),
      direction: (runs) => above(at(runs, "walk", "left.ankle.walkingFall", "mmHg"), 0),
    },
    {
      id: "walk.returnTime",
      figure: "pollack-1949/return-normal",
      value: (runs) => at(runs, "walk", "left.ankle.returnTime", "s"),
    },
  ],
  differs:
    "1.7 miles an hour is run as 2.7 km/h; how long they walked was not read, 3 minutes are taken; the return is counted to 90 % of the fall, in the paper to the standing value.",
  missing:
    "The fall agrees; the foot refills too slowly. While its vein refills, a part of what comes in leaves for the water beside the capillaries, which the walk had emptied and which the quick loss of plasma on standing asks to be wide (row 7.12, decision 19); and nerves and full veins have narrowed the inflow (row 1.14). Not in the model: skin and muscle of the foot as beds of their own, of which the skin's refills the vein. It takes filtration and inflow of the foot measured together after a walk",
};
