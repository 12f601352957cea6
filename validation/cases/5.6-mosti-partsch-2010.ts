import { difference, type ValidationCase } from "../case.js";
import { bandaged } from "../compression.js";
import { ejected, ejectsMore, severeReflux, walkingTest, walkingTestDiffers } from "../walking-test.js";

const patient = { conditions: severeReflux };

/** mmHg on the gaiter, lying */
const pressures = [20, 40, 60] as const;
const firmer = ["bare", ...pressures.map((pressure) => `inelastic${pressure}`)];

export const walkingTestUnderCompression: ValidationCase = {
  id: "5.6-mosti-partsch-2010",
  row: "5.6",
  role: "held-out",
  says: "In a walking test a healthy calf ejects 65 %, one with severe superficial reflux half of that; inelastic bandages give it back step by step, elastic stockings in part.",
  studies: {
    healthy: walkingTest({}),
    bare: walkingTest(patient),
    ...Object.fromEntries(
      pressures.map((pressure) => [
        `inelastic${pressure}`,
        walkingTest(patient, [bandaged("inelastic", pressure)]),
      ]),
    ),
    elastic: walkingTest(patient, [{ id: "stocking", class: "II" }]),
  },
  measures: [
    {
      id: "healthy.ejectionFraction",
      figure: "mosti-partsch-2010/ejection-fraction-normal",
      value: (runs) => ejected(runs, "healthy"),
    },
    {
      id: "bare.shareOfHealthy",
      figure: "mosti-partsch-2010/ejection-fraction-reflux",
      value: (runs) => {
        const [leaking, healthy] = [ejected(runs, "bare"), ejected(runs, "healthy")];
        return leaking === null || healthy === null || healthy <= 0 ? null : (100 * leaking) / healthy;
      },
      direction: (runs) => ejectsMore(runs, "healthy", "bare"),
    },
    {
      id: "inelastic.gain",
      figure: "mosti-partsch-2010/inelastic-restores",
      value: (runs) => difference(ejected(runs, "inelastic60"), ejected(runs, "bare")),
      direction: (runs) => firmer.every((study, k) => k === 0 || ejectsMore(runs, study, firmer[k - 1])),
    },
    {
      id: "elastic.gain",
      figure: "mosti-partsch-2010/elastic-helps-less",
      value: (runs) => difference(ejected(runs, "elastic"), ejected(runs, "bare")),
      direction: (runs) => ejectsMore(runs, "elastic", "bare") && ejectsMore(runs, "inelastic40", "elastic"),
    },
  ],
  differs: `One healthy leg in place of 15, and one with severe reflux of a varicose great saphenous vein in place of 68. ${walkingTestDiffers} Each inelastic bandage is wound to its pressure at the gaiter, lying, and reaches the knee; the elastic stockings' class was not read: class II. Moderate means more than bare and less than the inelastic bandage of 40 mmHg. “About half” has no printed spread: its interval is assumed.`,
  missing:
    "Inelastic cloth restores more than elastic, as it did; but a healthy calf ejects less in the walking test than it did, and the refluxing leg a third of that and not half. The same calf ejects enough on tiptoe, by an air cuff (row 2.5). The cause is not found: the printed walk, which was recalled and not read, would tell, and so would a gauge that sees the bare skin below the patella alone",
};
