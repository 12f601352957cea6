import { assumed, type Ground, derived } from "../quantity/ground.js";
import type { Change } from "./change.js";
import { plasmaGained } from "./conditions/blood.js";
import { type Amount, byDegree, type Condition, typicalAmounts } from "./conditions/condition.js";
import { trained } from "./conditions/muscle-and-joint.js";
import { deepPaths, greatSaphenousPaths, perforatorPaths } from "./conditions/reflux.js";

/** What is done about a condition: a change of the person that comes after all conditions. */

const closed = assumed("a closed vein lets through less than a millilitre in a quarter of an hour");
/** mmHg·s/mL */
const closedResistance = 1e5;
const remainder = assumed("closing the leaking perforators leaves the many thin ones of a healthy calf");
const mended = derived("a valve that holds again is as the base adult's");
const open = derived("a vein held open resists as the base adult's");

const passedGround = assumed(
  "a water tablet: 3, 5 and 8 % of the blood leaves as water and salt, and tissue water after it",
);
const infusedGround = derived(
  "a half, one and two litres within half an hour, of which two fifths are still in the vessels (ann-emerg-med-1989)",
);
const drunkGround = assumed(
  "a half, one and one and a half litres: water spreads through the whole body and leaves a twelfth in the vessels, " +
    "salted water a quarter",
);

const normal = (ids: readonly string[], ground: Ground): Change[] =>
  ids.map((id) => ({ id, normal: true, ground }));

/** weeks of raises against a load give some fifth */
const training = {
  gain_pct: { says: "strength gained", unit: "%", typical: 20, range: [1, 60] },
} as const satisfies Readonly<Record<string, Amount>>;

export const treatments = {
  "saphenous-ablation": {
    says: "the great saphenous vein of the thigh is closed",
    sites: { thigh: "from the groin to the knee" },
    graded: false,
    changes: (side) =>
      greatSaphenousPaths.map((path) => ({
        id: `${side}.${path}.resistance`,
        to: closedResistance,
        ground: closed,
      })),
  },
  "perforator-closure": {
    says: "the leaking perforators of the calf are closed",
    sites: { calf: "all leaking perforators of the calf" },
    graded: false,
    changes: (side) =>
      perforatorPaths.flatMap((path) =>
        normal([`${side}.${path}.incompetence`, `${side}.${path}.resistance`], remainder),
      ),
  },
  "valve-repair": {
    says: "the deep valves are made to hold again",
    sites: { axial: "from the groin to the foot" },
    graded: false,
    changes: (side) =>
      normal(
        deepPaths.map((path) => `${side}.${path}.incompetence`),
        mended,
      ),
  },
  stent: {
    says: "the vein of the pelvis is held open",
    sites: { iliac: "from the groin to the vena cava" },
    graded: false,
    changes: (side) => normal([`${side}.femoralToIliac.resistance`, `${side}.iliacToHeart.resistance`], open),
  },
  "calf-training": {
    says: "the calf has been trained for weeks and is the stronger for it",
    sites: { calf: "all calf muscles" },
    graded: false,
    amounts: training,
    changes: (side, _, __, { gain_pct } = typicalAmounts(training)) => trained(side, gain_pct / 100),
  },
  diuretic: {
    says: "the kidneys have been made to pass salt and water",
    sites: { whole: "the whole body" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => plasmaGained(-byDegree(0.03, 0.05, 0.08)(degree), passedGround),
  },
  saline: {
    says: "salt water has been given into a vein, just before the run begins",
    sites: { vein: "into a vein" },
    graded: true,
    legs: "whole",
    changes: (_, __, degree) => plasmaGained(byDegree(0.04, 0.08, 0.16)(degree), infusedGround),
  },
  drinking: {
    says: "something has been drunk, half an hour before the run begins",
    sites: { water: "water", salted: "water with as much salt as the blood, as broth" },
    graded: true,
    legs: "whole",
    changes: (_, site, degree) => {
      const share = byDegree(0.5, 1, 1.5)(degree);
      return plasmaGained(share * (site === "salted" ? 0.05 : 0.017), drunkGround);
    },
  },
} as const satisfies Record<string, Condition>;
