import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { StudyDocument } from "../../src/study/document.js";

const gait = (id: "walk" | "run", speed_kmh: number): StudyDocument => ({
  person: { base: "healthy-adult" },
  scenario: { id, speed_kmh, minutes: 2 },
  instruments: [
    { id: "paired-catheters", site: "left.greatSaphenousCalfToGreatSaphenousThigh" },
    { id: "paired-catheters", site: "left.dorsalFootToGreatSaphenousCalf" },
    { id: "paired-catheters", site: "left.greatSaphenousCalfToGastrocnemius" },
  ],
});

/** in the order of their strides a minute */
const gaits = ["walk2", "walk4", "walk6", "run10"] as const;

type Path = "greatSaphenousCalfToGreatSaphenousThigh" | "dorsalFootToGreatSaphenousCalf";

const each = (runs: Runs, measure: string): readonly (number | null)[] =>
  gaits.map((one) => at(runs, one, `left.${measure}`, "mmHg"));

const opposite = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : -value));

const least = (values: readonly (number | null)[]): number | null =>
  values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));

/** smallest excess of the thigh over the calf at any instant of the strides */
const thighOverCalf = (runs: Runs) =>
  least(opposite(each(runs, "greatSaphenousCalfToGreatSaphenousThigh.pairedCatheters.highestDifference")));
const ankleOverCalf = (runs: Runs) =>
  least(each(runs, "dorsalFootToGreatSaphenousCalf.pairedCatheters.lowestDifference"));

/** the muscle's vein less the saphenous, while the gastrocnemius contracts and in swing */
const muscleOverSaphenous = (runs: Runs, when: "Contraction" | "Swing") =>
  opposite(each(runs, `greatSaphenousCalfToGastrocnemius.pairedCatheters.differenceIn${when}`));

const meanOf = (runs: Runs, path: Path) => each(runs, `${path}.pairedCatheters.meanDifference`);

const falling = (values: readonly (number | null)[]) =>
  values.every((value, k) => k === 0 || above(values[k - 1], value));

export const gradientsOfTheGreatSaphenousVein: ValidationCase = {
  id: "1.10-tauraginskii-2024",
  row: "1.10",
  role: "held-out",
  says: "In walking and running the saphenous vein's pressure falls towards mid-calf from both its ends; the gastrocnemius is above it in contraction and below it in swing.",
  studies: {
    walk2: gait("walk", 2),
    walk4: gait("walk", 4),
    walk6: gait("walk", 6),
    run10: gait("run", 10),
  },
  measures: [
    {
      id: "stride.thighOverCalf",
      figure: "tauraginskii-2024/thigh-to-calf",
      value: thighOverCalf,
      direction: (runs) => above(thighOverCalf(runs), 0),
    },
    {
      id: "stride.ankleOverCalf",
      figure: "tauraginskii-2024/ankle-to-calf",
      value: ankleOverCalf,
      direction: (runs) => above(ankleOverCalf(runs), 0),
    },
    {
      id: "contraction.muscleOverSaphenous",
      figure: "tauraginskii-2024/muscle-to-saphenous",
      value: (runs) => least(muscleOverSaphenous(runs, "Contraction")),
      direction: (runs) => above(least(muscleOverSaphenous(runs, "Contraction")), 0),
    },
    {
      id: "swing.saphenousOverMuscle",
      figure: "tauraginskii-2024/saphenous-to-muscle",
      value: (runs) => least(opposite(muscleOverSaphenous(runs, "Swing"))),
      direction: (runs) => above(least(opposite(muscleOverSaphenous(runs, "Swing"))), 0),
    },
    {
      id: "cadence.gradients",
      figure: "tauraginskii-2024/gradient-with-cadence",
      value: (runs) => {
        const means = opposite(meanOf(runs, "greatSaphenousCalfToGreatSaphenousThigh"));
        return difference(means[0], means[3]);
      },
      direction: (runs) =>
        falling(opposite(meanOf(runs, "greatSaphenousCalfToGreatSaphenousThigh"))) &&
        falling(meanOf(runs, "dorsalFootToGreatSaphenousCalf")),
    },
  ],
  differs:
    "Speeds were not read: walks at 2, 4 and 6 and a run at 10 km/h. The model's saphenous vein is one node from ankle to knee, so the dorsal vein of the foot, which begins it and lies at the height of the ankle, stands for its ankle point. Differences are zeroed in quiet standing; how the paper took off the column was not read. Each number is the least favourable of the four gaits; for the cadence, the loss of the thigh's mean excess from the slowest to the fastest.",
  missing:
    "The thigh stands above the calf throughout, and the contracting muscle above the saphenous vein. The rest has the other sign: the foot stands too low on the average for blood to rise into the calf, in swing the gastrocnemius stays above the saphenous vein, and the gradients do not shrink from gait to gait. A slack muscle loses here no more than the 2 or 3 mmHg of its passive tension. Not in the model: a muscle that draws its veins open as it lengthens, below the pressure of the air, and a saphenous vein in sections, so that mid-calf is emptied before the ankle. It takes tissue pressure from the strain of the muscle, and the vein in sections",
};
