import { assumed, type Ground, derived } from "../quantity/ground.js";
import type { Change } from "./change.js";
import type { Condition } from "./conditions/condition.js";
import { deepPaths, greatSaphenousPaths, perforatorPaths } from "./conditions/reflux.js";

/** What is done about a condition: a change of the person that comes after all conditions. */

const closed = assumed("a closed vein lets through less than a millilitre in a quarter of an hour");
/** mmHg·s/mL */
const closedResistance = 1e5;
const remainder = assumed("closing the leaking perforators leaves the many thin ones of a healthy calf");
const mended = derived("a valve that holds again is as the base adult's");
const open = derived("a vein held open resists as the base adult's");

const normal = (ids: readonly string[], ground: Ground): Change[] =>
  ids.map((id) => ({ id, normal: true, ground }));

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
} as const satisfies Record<string, Condition>;
