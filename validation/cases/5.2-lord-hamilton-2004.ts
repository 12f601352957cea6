import { at, type CaseMeasure, difference, type Runs, type ValidationCase } from "../case.js";
import { alike, reduced } from "../compression.js";
import type { StudyDocument } from "../../src/study/document.js";

const superficial = ["greatSaphenousCalf"] as const;
const deep = ["distalDeepCalf", "proximalDeepCalf", "soleal"] as const;
const seen = [...superficial, ...deep];
type VeinSeen = (typeof seen)[number];

const legs = ["normal", "varicose"] as const;
const postures = ["lying", "standing"] as const;
type Leg = (typeof legs)[number];
type Posture = (typeof postures)[number];

const scanned = (leg: Leg, posture: Posture, worn: boolean): StudyDocument => ({
  person: {
    base: "healthy-adult",
    conditions: leg === "normal" ? [] : [{ id: "great-saphenous-reflux", site: "varicose" }],
  },
  scenario: { id: posture, seconds: 120 },
  devices: worn ? [{ id: "stocking", class: "20-30" }] : [],
  instruments: seen.map((vein) => ({ id: "ultrasound-calibre", site: `left.${vein}` })),
});

const diameter = (runs: Runs, leg: Leg, posture: Posture, dress: "bare" | "worn", vein: VeinSeen) =>
  at(runs, `${leg}.${posture}.${dress}`, `left.${vein}.diameterAtRest`, "mm");

/** Whether some veins all narrow in a posture, or all stay; told in mm of the first of them. */
const compared = (
  leg: Leg,
  posture: Posture,
  veins: readonly VeinSeen[],
  expected: "narrows" | "stays",
  figure: string,
): CaseMeasure => ({
  id: `${leg}.${posture}.${veins[0]}`,
  figure: `lord-hamilton-2004/${figure}`,
  value: (runs) =>
    difference(
      diameter(runs, leg, posture, "worn", veins[0]),
      diameter(runs, leg, posture, "bare", veins[0]),
    ),
  direction: (runs) =>
    veins.every((vein) =>
      (expected === "narrows" ? reduced : alike)(
        diameter(runs, leg, posture, "worn", vein),
        diameter(runs, leg, posture, "bare", vein),
      ),
    ),
});

export const stockingsLyingAndStanding: ValidationCase = {
  id: "5.2-lord-hamilton-2004",
  row: "5.2",
  role: "held-out",
  says: "Stockings of 20 to 30 mmHg narrow the veins of a lying calf and not those of a standing one; a varicose saphenous vein stays wide even lying.",
  studies: Object.fromEntries(
    legs.flatMap((leg) =>
      postures.flatMap((posture) => [
        [`${leg}.${posture}.bare`, scanned(leg, posture, false)],
        [`${leg}.${posture}.worn`, scanned(leg, posture, true)],
      ]),
    ),
  ),
  measures: [
    compared("normal", "lying", seen, "narrows", "lying-narrows"),
    compared("normal", "standing", seen, "stays", "standing-does-not"),
    compared("varicose", "lying", deep, "narrows", "varicose-lying-deep-narrow"),
    compared("varicose", "lying", superficial, "stays", "varicose-lying-saphenous-does-not"),
    compared("varicose", "standing", seen, "stays", "varicose-standing-does-not"),
  ],
  differs:
    "One normal leg in place of 17, and one with moderate reflux of a varicose great saphenous vein in place of 13, whose severity was not read. The diameters were not read: a vein counts as compressed where it is narrower by more than the fifth that the rule assumes, as not compressed within it, and all veins named must agree. Posterior tibial and peroneal veins are one vein in the lower and one in the upper half of the calf here. The diameter is that of a circle of equal area. The stocking is knee-length, in the middle of 20 to 30 mmHg at the ankle; its length was not read. Two minutes in each posture are assumed.",
  missing:
    "Lying, veins narrow under the stocking and standing they do not, as it was; but the varicose saphenous vein, which was not compressed even lying, narrows. Not in the model: varices that hang beside the trunk and give way in its place, and the padding of fat over them. It takes tributaries apart from the trunk",
};
