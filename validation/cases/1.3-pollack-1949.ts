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
};
