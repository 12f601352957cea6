import { above, at, difference, type Runs, type ValidationCase } from "../case.js";

/** mean of the last raises less quiet standing */
const change = (runs: Runs, vein: string): number | null =>
  difference(
    at(runs, "raises", `left.${vein}.exercisePressure`, "mmHg"),
    at(runs, "raises", `left.${vein}.restingPressure`, "mmHg"),
  );

/** mmHg within which a pressure stays where it was, as the rule assumes of a pressure without a spread */
const unchanged = 5;

export const gradientAtTheKnee: ValidationCase = {
  id: "1.7-recek-undated",
  row: "1.7",
  role: "held-out",
  says: "While the calf pumps, pressure falls below the knee and not behind it: a gradient of 37 mmHg.",
  studies: {
    raises: {
      person: { base: "healthy-adult" },
      scenario: "ten-heel-raises",
      instruments: [
        { id: "pressure-catheter", site: "left.popliteal" },
        { id: "pressure-catheter", site: "left.distalDeepCalf" },
      ],
    },
  },
  measures: [
    {
      id: "raises.gradient",
      figure: "recek-undated/ambulatory-gradient",
      value: (runs) => difference(change(runs, "popliteal"), change(runs, "distalDeepCalf")),
      direction: (runs) => above(change(runs, "popliteal"), change(runs, "distalDeepCalf")),
    },
    {
      id: "raises.poplitealChange",
      figure: "recek-undated/popliteal-does-not-fall",
      value: (runs) => change(runs, "popliteal"),
      direction: (runs) => {
        const behindTheKnee = change(runs, "popliteal");
        return (
          behindTheKnee !== null &&
          Math.abs(behindTheKnee) < unchanged &&
          above(-unchanged, change(runs, "distalDeepCalf"))
        );
      },
    },
  ],
  differs:
    "What the patients had, and which exercise they did, was not read: a healthy adult's ten heel raises are taken, and means over their last whole cycles. Each pressure is told from its own quiet standing, so that the column between the two veins is off. Unchanged means within 5 mmHg.",
  missing:
    "Behind the knee the pressure stays, as it did, and the gradient has its sign and half of its size. It is told from means over raises once a second, which the peaks of the contractions hold up; from the lowest pressures between two raises it would lie above the interval. Which exercise the patients did, and over what their pressures were averaged, was not read: it takes both",
};
