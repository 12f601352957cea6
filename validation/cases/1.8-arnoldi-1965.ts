import { above, at, type Runs, type ValidationCase } from "../case.js";

const tibial = (runs: Runs): number | null => at(runs, "raises", "left.posteriorTibial.systolicRise", "mmHg");
const saphenous = (runs: Runs): number | null =>
  at(runs, "raises", "left.greatSaphenous.systolicRise", "mmHg");

export const systolicRiseOfDeepAndSuperficialVein: ValidationCase = {
  id: "1.8-arnoldi-1965",
  row: "1.8",
  role: "held-out",
  says: "A calf contraction raises the posterior tibial vein by 75 mmHg, and the great saphenous by about as much.",
  studies: { raises: { person: { base: "healthy-adult" }, scenario: "ten-heel-raises" } },
  measures: [
    {
      id: "raise.posteriorTibialRise",
      figure: "arnoldi-1965/posterior-tibial-systolic-rise",
      value: tibial,
      direction: (runs) => above(tibial(runs), 0),
    },
    {
      id: "raise.saphenousOverTibial",
      figure: "arnoldi-1965/saphenous-over-tibial",
      value: (runs) => {
        const [deep, superficial] = [tibial(runs), saphenous(runs)];
        return deep === null || superficial === null || deep === 0 ? null : superficial / deep;
      },
      direction: (runs) => above(saphenous(runs), 0),
    },
  ],
  differs:
    "The first of ten heel raises stands for the contraction, whose kind and force were not read; “similar” is taken as a ratio of 1 with the assumed 20 %.",
  missing:
    "The deep rise agrees, the saphenous one is less than half of it. Not in the model: the skin and fascia around the superficial veins, which tighten when the calf bulges, and blood that perforators let out before their valves shut. It takes a superficial compartment with a stiffness of its own",
};
