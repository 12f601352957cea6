import { above, at, type ValidationCase } from "../case.js";

export const varicoseLegsInSlowWalking: ValidationCase = {
  id: "1.4-pollack-1949",
  row: "1.4",
  role: "held-out",
  says: "With saphenous varices slow walking lowers the ankle vein by 30 to 47 mmHg, and it is back within six seconds.",
  studies: {
    walk: {
      person: { base: "healthy-adult", conditions: [{ id: "great-saphenous-reflux", site: "varicose" }] },
      scenario: { id: "walk", speed_kmh: 2.7, minutes: 3 },
    },
  },
  measures: [
    {
      id: "walk.ankleFall",
      figure: "pollack-1949/fall-varicose",
      value: (runs) => at(runs, "walk", "left.ankle.walkingFall", "mmHg"),
      direction: (runs) => above(at(runs, "walk", "left.ankle.walkingFall", "mmHg"), 0),
    },
    {
      id: "walk.returnTime",
      figure: "pollack-1949/return-varicose",
      value: (runs) => at(runs, "walk", "left.ankle.returnTime", "s"),
    },
  ],
  differs:
    "How far the valves of the seven patients leaked was not read: the library's moderate degree is taken. The return is counted to 90 % of the fall.",
};
