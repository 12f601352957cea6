import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const conditions = [{ id: "iliofemoral-obstruction" }, { id: "post-thrombotic-obstruction" }];
const walk = { id: "walk", speed_kmh: 2.7, minutes: 3 };

const standing = (runs: Runs) => at(runs, "walk", "left.ankle.standingPressure", "mmHg");
const resting = (runs: Runs) => at(runs, "healthy", "left.ankle.standingPressure", "mmHg");

export const walkingAfterIliofemoralThrombosis: ValidationCase = {
  id: "1.5-pollack-1949",
  row: "1.5",
  role: "held-out",
  says: "After thrombosis of the pelvic and thigh veins walking lowers the ankle vein by 5 to 13 mmHg only.",
  studies: {
    walk: { person: { base: "healthy-adult", conditions }, scenario: walk },
    healthy: { person: { base: "healthy-adult" }, scenario: walk },
  },
  measures: [
    {
      id: "walk.ankleFall",
      figure: "pollack-1949/fall-after-thrombosis",
      value: (runs) => at(runs, "walk", "left.ankle.walkingFall", "mmHg"),
      direction: (runs) => above(at(runs, "walk", "left.ankle.walkingFall", "mmHg"), 0),
    },
    {
      id: "walk.returnTime",
      figure: "pollack-1949/return-after-thrombosis",
      value: (runs) => at(runs, "walk", "left.ankle.returnTime", "s"),
    },
    {
      id: "standing.aboveHealthy",
      figure: "pollack-1949/overshoot-after-thrombosis",
      value: (runs) => difference(standing(runs), resting(runs)),
      direction: (runs) => above(standing(runs), resting(runs)),
    },
  ],
  differs:
    "What was closed and what leaked in the six patients was not read: moderate obstruction of pelvis, thigh and knee is taken. The overshoot after walking is read as the standing pressure over that of a healthy leg.",
  missing:
    "Standing pressure is higher, as it was; but walking lowers the ankle vein by more than twice as much as it did, and the foot refills from below. The valves of the calf are whole in this leg, and what is left of the veins above takes what the pump gives. Not in the model: calf valves lost to the same clot, and collaterals without valves, through which what was pumped up runs back. It takes reflux of the calf as part of the condition, and a collateral path by degree",
};
