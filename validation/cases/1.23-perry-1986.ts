import { above, at, type Runs, type ValidationCase } from "../case.js";

const foot = (runs: Runs, posture: string): number | null =>
  at(runs, posture, "left.foot.restingPressure", "mmHg");

const capillary = (runs: Runs, posture: string): number | null =>
  at(runs, posture, "left.foot.capillary.pressureAtEnd", "mmHg");

const instruments = [{ id: "capillary-pressure", site: "left.foot" }];

export const footVeinLyingAndStanding: ValidationCase = {
  id: "1.23-perry-1986",
  row: "1.23",
  role: "fitted",
  wholeBody: true,
  says: "Standing up raises the foot vein from 17 to 95 mmHg and the foot's capillaries from 23 to 113.",
  studies: {
    lying: { person: { base: "healthy-adult" }, scenario: "lying", instruments },
    standing: { person: { base: "healthy-adult" }, scenario: "standing", instruments },
  },
  measures: [
    {
      id: "lying.footPressure",
      figure: "perry-1986/foot-vein-recumbent",
      value: (runs) => foot(runs, "lying"),
    },
    {
      id: "standing.footPressure",
      figure: "perry-1986/foot-vein-standing",
      value: (runs) => foot(runs, "standing"),
      direction: (runs) => above(foot(runs, "standing"), foot(runs, "lying")),
    },
    {
      id: "lying.capillaryPressure",
      figure: "perry-1986/foot-capillary-recumbent",
      value: (runs) => capillary(runs, "lying"),
      direction: (runs) => above(capillary(runs, "lying"), foot(runs, "lying")),
    },
    {
      id: "standing.capillaryPressure",
      figure: "perry-1986/foot-capillary-standing",
      value: (runs) => capillary(runs, "standing"),
      direction: (runs) => above(capillary(runs, "standing"), foot(runs, "standing")),
    },
  ],
  differs:
    "The stature of the six was not read and sets the standing pressure. Theirs is the capillary pressure at which the veins, shut by a cuff, stop filling; here it is that of the capillaries themselves. The depth of the atrium above lying legs was added after the first comparison, so the row is fitted.",
  missing:
    "Lying, the capillaries agree and the vein is too low; standing, the vein is just below its interval and the capillaries by more. Behind the capillary the model has a resistance that stays as it is, so that arterioles which narrow on standing leave 4 mmHg between capillary and vein where 18 were measured. Not in the model: small veins that keep their resistance when the flow is low, and the weight of tissue on veins that lie. It takes a resistance between capillary and vein that grows as the veins of the foot empty or narrow",
};
