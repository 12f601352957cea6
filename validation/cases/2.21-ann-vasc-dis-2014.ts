import { above, at, type Runs, type ValidationCase } from "../case.js";
import { correlation } from "../correlation.js";
import { resolve } from "../../src/study/resolve.js";
import type { PersonDocument, StudyDocument } from "../../src/study/document.js";

// SD over mean of calf inflow in eleven normal people: 0.020 over 0.054 %/s (phys-med-biol-1977)
const spread = 0.02 / 0.054;

/** limbs two and one standard deviations below the mean, at it, and as far above */
const limbs = { lowest: -2, low: -1, mean: 0, high: 1, highest: 2 } as const;
type Limb = keyof typeof limbs;
const limbIds = Object.keys(limbs) as Limb[];

const base = resolve({ person: { base: "healthy-adult" }, scenario: "lying" }).parameters;

/** The base adult, all of whose arterioles conduct as many times more. */
const fedBy = (deviations: number): PersonDocument => ({
  base: "healthy-adult",
  parameters: Object.fromEntries(
    [...base]
      .filter(([id]) => id.endsWith(".inflow.conductance"))
      .map(([id, conductance]) => [id, conductance * (1 + deviations * spread)]),
  ),
});

const filled: Readonly<Record<string, StudyDocument>> = Object.fromEntries(
  limbIds.map((id) => [`${id}.filling`, { person: fedBy(limbs[id]), scenario: "air-plethysmography" }]),
);
const fed: Readonly<Record<string, StudyDocument>> = Object.fromEntries(
  limbIds.map((id) => [`${id}.inflow`, { person: fedBy(limbs[id]), scenario: "calf-cuff-step" }]),
);

const fillingIndex = (runs: Runs, limb: Limb) =>
  at(runs, `${limb}.filling`, "left.apg.venousFillingIndex", "mL/s");
const inflow = (runs: Runs, limb: Limb) => at(runs, `${limb}.inflow`, "left.calf.inflow", "%/s");

const relation = (runs: Runs) =>
  correlation(limbIds.map((limb) => [inflow(runs, limb), fillingIndex(runs, limb)] as const));

export const fillingIndexAndArterialInflow: ValidationCase = {
  id: "2.21-ann-vasc-dis-2014",
  row: "2.21",
  role: "held-out",
  says: "The more the arteries bring, the faster a leg fills without any reflux; high inflow alone exceeds 2 mL/s.",
  studies: { ...filled, ...fed },
  measures: [
    {
      id: "limbs.correlation",
      figure: "ann-vasc-dis-2014/filling-index-with-inflow",
      value: relation,
      direction: (runs) => above(relation(runs), 0),
    },
    {
      id: "highest.fillingIndex",
      figure: "ann-vasc-dis-2014/filling-index-above-two",
      value: (runs) => fillingIndex(runs, "highest"),
      direction: (runs) => above(fillingIndex(runs, "highest"), 2) && above(2, fillingIndex(runs, "mean")),
    },
  ],
  differs:
    "Five limbs that differ in nothing but the conductance of their arterioles, from two standard deviations below to two above the mean of eleven normal people (phys-med-biol-1977), in place of 142; so only the sign of the relation is asked. Inflow is that of a strain gauge on the lying calf, theirs that of the plethysmograph. Above 2 mL/s is asked of the highest limb and below it of the mean one, as most of the 142 were.",
};
