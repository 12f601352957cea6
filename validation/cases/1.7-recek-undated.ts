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
    "The gradient has its sign and is 25 mmHg, 6 short of the interval; behind the knee pressure falls by 5.8 mmHg, just more than counts as unchanged, because between two raises the valves on either side of the popliteal vein are shut and little else feeds it. Over the lower leg the mean of raises falls by 31 mmHg only, held up by the peaks; walking at 3 km/h the model's gradient would be 35. Not in the model: the veins of the knee joint, which keep the popliteal vein full while the calf draws on it. It takes their inflow at the knee, and the exercise that was done",
};
