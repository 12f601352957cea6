import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

const resting = (runs: Runs): number | null => at(runs, "raises", "left.avp.resting", "mmHg");
const lowest = (runs: Runs): number | null => at(runs, "raises", "left.avp.lowest", "mmHg");

const whenClosed = (runs: Runs, when: "resting" | "exercise"): number | null =>
  at(runs, "occluded", `left.dorsalFoot.${when}Pressure`, "mmHg");

export const textbookHeelRaises: ValidationCase = {
  id: "1.14-dodds-undated",
  row: "1.14",
  role: "fitted",
  says: "Ten heel raises take the foot vein from about 90 to about 30 mmHg; it refills in about 30 s. With the deep veins closed, exercise raises it.",
  studies: {
    raises: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" },
    occluded: {
      person: {
        base: "healthy-adult",
        conditions: [
          { id: "iliofemoral-obstruction", degree: "severe" },
          { id: "post-thrombotic-obstruction", site: "femoropopliteal", degree: "severe" },
        ],
      },
      scenario: "ten-heel-raises",
      instruments: [{ id: "pressure-catheter", site: "left.dorsalFoot" }],
    },
  },
  measures: [
    { id: "standing.footPressure", figure: "dodds-undated/standing-pressure", value: resting },
    {
      id: "raises.lowestFootPressure",
      figure: "dodds-undated/pressure-after-raises",
      value: lowest,
      direction: (runs) => above(resting(runs), lowest(runs)),
    },
    {
      id: "raises.refillTime",
      figure: "dodds-undated/refill-time",
      value: (runs) => at(runs, "raises", "left.avp.refillTime90", "s"),
    },
    {
      id: "occluded.pressureRise",
      figure: "dodds-undated/occlusion-raises-pressure",
      value: (runs) => difference(whenClosed(runs, "exercise"), whenClosed(runs, "resting")),
      direction: (runs) => above(whenClosed(runs, "exercise"), whenClosed(runs, "resting")),
    },
  ],
  differs:
    "The refill is counted to 90 %. Round textbook numbers: every interval is assumed. The occluded leg is severely narrowed from the knee to the caval vein; its pressure in exercise is the mean of the last whole raises.",
};
