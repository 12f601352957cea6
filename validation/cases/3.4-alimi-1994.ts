import { above, at, difference, type Runs, type ValidationCase } from "../case.js";
import type { ScenarioDocument, StudyDocument } from "../../src/study/document.js";

const compartments = {
  deepPosterior: ["deepPosterior"],
  superficialPosterior: ["soleus", "gastrocnemius"],
  anterior: ["tibialisAnterior"],
} as const;
const muscles = Object.values(compartments).flat();
const veins = ["popliteal", "greatSaphenousCalf"] as const;

/** mmHg: what a catheter tells; what counts as no change is the rule's own width for a pressure */
const told = 1;
const unchanged = 5;

const study = (scenario: ScenarioDocument): StudyDocument => ({
  person: { base: "healthy-adult", sex: "female", age_years: 23 },
  scenario,
  instruments: [
    ...muscles.map((muscle) => ({ id: "intramuscular-catheter", site: `left.${muscle}` })),
    ...veins.map((vein) => ({ id: "pressure-catheter", site: `left.${vein}` })),
  ],
});

type Statistic = "mean" | "highest" | "lowest";
const inMuscle = (runs: Runs, name: string, muscle: string, statistic: Statistic) =>
  at(runs, name, `left.${muscle}.muscle.${statistic}Pressure`, "mmHg");
const inVein = (runs: Runs, name: string, vein: string, statistic: Statistic) =>
  at(runs, name, `left.${vein}.${statistic}Pressure`, "mmHg");

const postures = ["sitting", "standing"] as const;

/** changes of the resting muscles from lying, each */
const muscleChanges = (runs: Runs) =>
  postures.flatMap((posture) =>
    muscles.map((muscle) =>
      difference(inMuscle(runs, posture, muscle, "mean"), inMuscle(runs, "lying", muscle, "mean")),
    ),
  );

/** rises of the veins from lying to sitting, and from sitting to standing */
const veinRises = (runs: Runs) =>
  veins.flatMap((vein) =>
    postures.map((posture, k) =>
      difference(
        inVein(runs, posture, vein, "mean"),
        inVein(runs, k === 0 ? "lying" : postures[k - 1], vein, "mean"),
      ),
    ),
  );

const flexionInMuscle = (runs: Runs) =>
  difference(
    inMuscle(runs, "flexion", "tibialisAnterior", "highest"),
    inMuscle(runs, "lying", "tibialisAnterior", "mean"),
  );
const flexionInVein = (runs: Runs) =>
  difference(
    inVein(runs, "flexion", "greatSaphenousCalf", "highest"),
    inVein(runs, "lying", "greatSaphenousCalf", "mean"),
  );
const extensionInMuscle = (runs: Runs) =>
  difference(
    inMuscle(runs, "extension", "deepPosterior", "highest"),
    inMuscle(runs, "lying", "deepPosterior", "mean"),
  );
/** departures of the veins from rest in foot extension, up and down */
const extensionInVeins = (runs: Runs) =>
  veins.flatMap((vein) =>
    (["highest", "lowest"] as const).map((statistic) =>
      difference(inVein(runs, "extension", vein, statistic), inVein(runs, "lying", vein, "mean")),
    ),
  );

/** foot on the ground less foot in the air */
const stanceRises = (runs: Runs) =>
  [...compartments.deepPosterior, ...compartments.superficialPosterior, ...veins].map((site) =>
    at(runs, "walk", `left.${site}.stancePressureRise`, "mmHg"),
  );

const farthest = (changes: readonly (number | null)[]): number | null =>
  changes.reduce((far, one) => (far === null || one === null ? null : Math.max(far, Math.abs(one))), 0);
const least = (rises: readonly (number | null)[]): number | null =>
  rises.reduce((low, one) => (low === null || one === null ? null : Math.min(low, one)));
const allStill = (changes: readonly (number | null)[]) =>
  changes.every((change) => change !== null && Math.abs(change) <= unchanged);
const allRise = (rises: readonly (number | null)[]) => rises.every((rise) => above(rise, told));

export const compartmentAndVeinPressures: ValidationCase = {
  id: "3.4-alimi-1994",
  row: "3.4",
  role: "held-out",
  says: "Resting muscles do not feel the posture and veins do; dorsiflexion presses on the great saphenous vein, plantar flexion on no vein; in walking all rise and fall with the foot.",
  studies: {
    lying: study({ id: "lying", seconds: 60 }),
    sitting: study({ id: "sitting", seconds: 60 }),
    standing: study({ id: "standing", seconds: 60 }),
    flexion: study({ id: "dorsiflexion", posture: "lying", count: 3, period_s: 8 }),
    extension: study({ id: "plantarflexion", posture: "lying", count: 3, period_s: 8 }),
    walk: study({ id: "walk", speed_kmh: 3, minutes: 1 }),
  },
  measures: [
    {
      id: "postures.muscles",
      figure: "alimi-1994/muscle-with-posture",
      value: (runs) => farthest(muscleChanges(runs)),
      direction: (runs) => allStill(muscleChanges(runs)),
    },
    {
      id: "postures.veins",
      figure: "alimi-1994/veins-with-posture",
      value: (runs) => least(veinRises(runs)),
      direction: (runs) => allRise(veinRises(runs)),
    },
    {
      id: "flexion.anterior",
      figure: "alimi-1994/flexion-anterior",
      value: flexionInMuscle,
      direction: (runs) => above(flexionInMuscle(runs), told),
    },
    {
      id: "flexion.greatSaphenous",
      figure: "alimi-1994/flexion-saphenous",
      value: flexionInVein,
      direction: (runs) => above(flexionInVein(runs), told),
    },
    {
      id: "extension.deepPosterior",
      figure: "alimi-1994/extension-deep-posterior",
      value: extensionInMuscle,
      direction: (runs) => above(extensionInMuscle(runs), told),
    },
    {
      id: "extension.veins",
      figure: "alimi-1994/extension-veins",
      value: (runs) => farthest(extensionInVeins(runs)),
      direction: (runs) => allStill(extensionInVeins(runs)),
    },
    {
      id: "walk.press",
      figure: "alimi-1994/walking-press",
      value: (runs) => least(stanceRises(runs)),
      direction: (runs) => allRise(stanceRises(runs)),
    },
    {
      id: "walk.release",
      figure: "alimi-1994/walking-release",
      value: (runs) => {
        const rise = least(stanceRises(runs));
        return rise === null ? null : -rise;
      },
      direction: (runs) => allRise(stanceRises(runs)),
    },
  ],
  differs:
    "Foot movements are taken lying, held for some 4 s, and told by the highest pressure in them (no change: neither the highest nor the lowest departs); the paper's posture was not read. A rise is told from 1 mmHg on; no change is within 5 mmHg, the rule's width for a pressure. Soleus and gastrocnemius stand for the superficial posterior compartment, each. Walking at 3 km/h, assumed: press and release are mean pressure with the foot on the ground against the foot in the air, the least of the sites shown. A Valsalva manoeuvre and squatting are left out.",
};
