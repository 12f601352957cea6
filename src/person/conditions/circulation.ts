import { bodyPaths, chamberPlaces, vesselPlaces } from "../../physiology/circuits/body-anatomy.js";
import { pathId, veinPlaces } from "../../physiology/circuits/leg-anatomy.js";
import { sides } from "../../physiology/terms.js";
import { assumed, derived } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { byDegree, type Condition, multiplied } from "./condition.js";
import { weakened } from "./muscle-and-joint.js";

/** Heart, blood, belly and womb: what changes for the circulation as a whole. */

const weakGround = assumed(
  "left ventricle at 60, 38 and 28 % of its end-systolic elastance and wider, right ventricle at 70, 45 and 30 %",
);
const stretchedGround = assumed(
  "a wall that is stretched beyond its ease is stiffer: 1.15, 1.3 and 1.5 times",
);
const stiffGround = assumed("left ventricle 1.3, 1.7 and 2.3 times as stiff in diastole");
const congestedGround = derived(
  "blood 21 % and red cells 25 % above health in stable failure (j-card-fail-2020); half of it, and 1.4 times; " +
    "half as much where the walls are stiff",
);
const bluntGround = assumed("in heart failure the reflexes are blunted: 75, 50 and 35 %");
const drivenGround = assumed(
  "sympathetic nerves and hormones drive heart and arterioles at rest: resistance up by 5, 10 and 25 %, rate by 5, 11 and 22 %",
);
const anaemiaGround = assumed(
  "haemoglobin about 12, 9 and 7 g/dL: 80, 62 and 45 % of the red cells, plasma in their place",
);
const bellyGround = derived(
  "8 to 9 mmHg above that of others in the very obese, by the depth of the belly and not by mass " +
    "(sugerman-1997, obes-surg-2005); a third and two thirds of it",
);
const volumeGround = assumed("blood 40 %, red cells 22 % above; the proteins are thinned by an eighth");
const capacityGround = derived("the veins hold far more, at much the same pressure (cornette-2013)");
const wideGround = assumed(
  "resistance falls by a quarter to a third: kidneys most, and the womb takes 0.7 L a minute from the pelvis",
);
const largeGround = derived(
  "the heart is larger and beats faster, arteries give way more (cornette-2013); by a tenth or two",
);
const wombGround = derived(
  "6 kg on 300 cm²: 20 g/cm², 15 mmHg; it shuts or nearly shuts the veins behind (kerr-1964)",
);
const fullBellyGround = assumed("a womb near term raises the pressure in the belly by a few mmHg");
const driedGround = assumed("1, 3 and 8 weeks: blood down by 7, 12 and 15 %, red cells by 2, 7 and 12 %");
const wastedGround = assumed("calf strength falls by 7, 18 and 30 %");
const slackGround = assumed("leg veins give way more (convertino-1997), by 5, 10 and 15 %");
const vagalGround = assumed("vagal tone falls (convertino-1997): 85, 70 and 60 % of the gain");

const systemicVeins = Object.entries(vesselPlaces)
  .filter(([id]) => id.endsWith("Veins") && !id.startsWith("pulmonary"))
  .map(([id]) => id);
const chambers = Object.keys(chamberPlaces);
const beds = bodyPaths.filter(({ kind }) => kind === "bed").map(pathId);
const of = (sites: readonly string[], quantity: string) => sites.map((site) => `${site}.${quantity}`);

const moreBlood = (share: number): readonly Change[] => [
  ...multiplied(["blood.volume"], 1 + 0.21 * share, congestedGround),
  ...multiplied(["blood.redCellVolume"], 1 + 0.25 * share, congestedGround),
];

export const circulations = {
  "heart-failure": {
    says: "the heart does not clear its veins, and the body keeps salt and water back",
    sites: { weak: "its walls contract weakly", stiff: "its left ventricle does not slacken" },
    graded: true,
    legs: "whole",
    changes: (_, site, degree) => [
      ...(site === "weak"
        ? [
            ...multiplied(["leftVentricle.systolicElastance"], byDegree(0.6, 0.38, 0.28)(degree), weakGround),
            ...multiplied(
              ["leftVentricle.restingVolume", "leftVentricle.stiffeningStretch"],
              byDegree(1.2, 1.5, 1.8)(degree),
              weakGround,
            ),
            ...multiplied(["rightVentricle.systolicElastance"], byDegree(0.7, 0.45, 0.3)(degree), weakGround),
            ...multiplied(
              ["leftVentricle.diastolicElastance"],
              byDegree(1.15, 1.3, 1.5)(degree),
              stretchedGround,
            ),
            ...multiplied(of(beds, "resistance"), byDegree(1.05, 1.1, 1.25)(degree), drivenGround),
            ...multiplied(["nerves.restingInterval"], byDegree(0.95, 0.9, 0.82)(degree), drivenGround),
            ...moreBlood(byDegree(0.5, 1, 1.4)(degree)),
          ]
        : [
            ...multiplied(["leftVentricle.diastolicElastance"], byDegree(1.3, 1.7, 2.3)(degree), stiffGround),
            ...moreBlood(byDegree(0.25, 0.5, 0.7)(degree)),
          ]),
      ...multiplied(
        ["baroreflex.gainFactor", "cardiopulmonary.gainFactor"],
        byDegree(0.75, 0.5, 0.35)(degree),
        bluntGround,
      ),
    ],
  },
  anaemia: {
    says: "the blood has too few red cells",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) =>
      multiplied(["blood.redCellVolume"], byDegree(0.8, 0.62, 0.45)(degree), anaemiaGround),
  },
  obesity: {
    says: "fat in the belly presses on the veins there; body mass is told on its own",
    sites: { belly: "the belly" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => [
      { id: "breathing.abdominalPressure", to: byDegree(3, 6, 9)(degree), ground: bellyGround },
    ],
  },
  "late-pregnancy": {
    says: "near term: more blood, wide vessels, and a womb that rests on the veins behind it",
    sites: { whole: "the whole body" },
    graded: false,
    legs: "whole",
    changes: () => [
      ...multiplied(["blood.volume"], 1.4, volumeGround),
      ...multiplied(["blood.redCellVolume"], 1.22, volumeGround),
      ...multiplied(["plasma.proteinConcentration", "tissue.proteinConcentration"], 0.87, volumeGround),
      ...multiplied(
        [...of(systemicVeins, "restingVolume"), "splanchnicVeins.restingVolume"],
        1.8,
        capacityGround,
      ),
      ...multiplied([...of(systemicVeins, "compliance"), "splanchnicVeins.compliance"], 1.2, capacityGround),
      ...multiplied(["pulmonaryVeins.restingVolume", "pulmonaryArteries.restingVolume"], 1.2, capacityGround),
      ...multiplied(["abdominalAortaToLowerTrunkVeins.resistance"], 0.5, wideGround),
      ...multiplied(["renalArteriesToRenalVeins.resistance"], 0.7, wideGround),
      ...multiplied(
        ["upperArteriesToUpperVeins.resistance", "splanchnicArteriesToSplanchnicVeins.resistance"],
        0.85,
        wideGround,
      ),
      ...multiplied(
        [...of(chambers, "restingVolume"), ...of(chambers, "stiffeningStretch")],
        1.1,
        largeGround,
      ),
      ...multiplied(of(chambers, "diastolicElastance"), 0.85, largeGround),
      ...multiplied(["nerves.restingInterval"], 0.82, largeGround),
      { id: "uterus.pressure", to: 15, ground: wombGround },
      { id: "breathing.abdominalPressure", to: 3, ground: fullBellyGround },
    ],
  },
  "bed-rest": {
    says: "weeks in bed: less blood, weaker calves, softer leg veins, a duller reflex",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => [
      ...multiplied(["blood.volume"], byDegree(0.93, 0.88, 0.85)(degree), driedGround),
      ...multiplied(["blood.redCellVolume"], byDegree(0.98, 0.93, 0.88)(degree), driedGround),
      ...multiplied(["nerves.vagalGain"], byDegree(0.85, 0.7, 0.6)(degree), vagalGround),
      ...sides.flatMap((side) => [
        ...weakened(side, byDegree(0.93, 0.82, 0.7)(degree), wastedGround),
        ...multiplied(
          Object.keys(veinPlaces).map((vein) => `${side}.${vein}.capacity`),
          byDegree(1.05, 1.1, 1.15)(degree),
          slackGround,
        ),
      ]),
    ],
  },
} as const satisfies Record<string, Condition>;
