import { above, at, type Runs, type ValidationCase } from "../case.js";

const resting = (runs: Runs): number | null => at(runs, "raises", "left.avp.resting", "mmHg");
const lowest = (runs: Runs): number | null => at(runs, "raises", "left.avp.lowest", "mmHg");

export const referenceFootVeinPressures: ValidationCase = {
  id: "1.13-ntdv-undated",
  row: "1.13",
  role: "fitted",
  says: "In health the foot vein stands at 80 to 100 mmHg, falls to about 20 in exercise and needs over 25 s to refill.",
  studies: { raises: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" } },
  measures: [
    { id: "standing.footPressure", figure: "ntdv-undated/standing-pressure", value: resting },
    {
      id: "raises.lowestFootPressure",
      figure: "ntdv-undated/walking-pressure",
      value: lowest,
      direction: (runs) => above(resting(runs), lowest(runs)),
    },
    {
      id: "raises.refillTime",
      figure: "ntdv-undated/refill-time",
      value: (runs) => at(runs, "raises", "left.avp.refillTime90", "s"),
    },
  ],
  differs:
    "Ten heel raises stand for the exercise of the review; the refill is counted to 90 %, which is the shorter time and so the stricter reading of a lower bound. The interval around 20 mmHg is assumed.",
  missing:
    "The foot stands at its pressure and fills again in time; but ten raises leave it a mmHg and a half above the range: its deep veins are as narrow as in the first network (decision 26), so that less of it runs into the emptied calf between two raises. The neighbouring row 1.14, from another laboratory, has a higher range, in which the model lies. It takes the resistance of the veins between foot and calf, which nobody has measured",
};
