import { above, at, type Runs, type ValidationCase } from "../case.js";

type Posture = "supine" | "sitting";

const vein = (runs: Runs, posture: Posture) => at(runs, posture, "left.foot.restingPressure", "mmHg");
const capillary = (runs: Runs, posture: Posture) =>
  at(runs, posture, "left.foot.capillary.pressureAtEnd", "mmHg");

const instruments = [{ id: "capillary-pressure", site: "left.foot" }];

export const pressuresOfTheGreatToe: ValidationCase = {
  id: "6.10-de-graaff-2003",
  row: "6.10",
  role: "held-out",
  wholeBody: true,
  says: "From lying to sitting the vein of the great toe goes from 26 to 67 mmHg, its capillaries from 39 to 71.",
  studies: {
    supine: { person: { base: "healthy-adult" }, scenario: { id: "lying", seconds: 300 }, instruments },
    sitting: { person: { base: "healthy-adult" }, scenario: { id: "sitting", seconds: 300 }, instruments },
  },
  measures: [
    { id: "supine.vein", figure: "de-graaff-2003/vein-supine", value: (runs) => vein(runs, "supine") },
    {
      id: "sitting.vein",
      figure: "de-graaff-2003/vein-sitting",
      value: (runs) => vein(runs, "sitting"),
      direction: (runs) => above(vein(runs, "sitting"), vein(runs, "supine")),
    },
    {
      id: "supine.capillary",
      figure: "de-graaff-2003/capillary-supine",
      value: (runs) => capillary(runs, "supine"),
      direction: (runs) => above(capillary(runs, "supine"), vein(runs, "supine")),
    },
    {
      id: "sitting.capillary",
      figure: "de-graaff-2003/capillary-sitting",
      value: (runs) => capillary(runs, "sitting"),
      direction: (runs) => above(capillary(runs, "sitting"), capillary(runs, "supine")),
    },
  ],
  differs:
    "The toe is the model's foot: its dorsal vein and the capillaries of all its tissue. The toe's artery (87 to 144 mmHg systolic) has no place in the model and is not asked. Stature was not read. No spread is printed: every interval is assumed.",
  missing:
    "Sitting agrees; lying, vein and capillaries stand at half of what was measured. Not in the model: what keeps the veins of a toe above those of the heart in a person who lies (the veins of the toe are smaller and nearer to their arteries than those of the back of the foot). It takes the toe as a place of its own, with its own resistance between capillary and vein",
};
