import { assumed, derived } from "../../quantity/ground.js";
import type { Side } from "../../physiology/terms.js";
import type { Change } from "../change.js";
import { byDegree, type Condition, type Degree } from "./condition.js";

/** Valves that leak. A leak is a share of the open area that stays open when the valve is shut. */

const leakGround = assumed(
  "no duplex figure gives the area that a leaking valve leaves open; deep leaks of 2, 6 and 15 % and superficial " +
    "ones of 10, 40 and 100 % span mild to severe filling indices",
);
const dilationGround = assumed(
  "a varicose trunk is about twice as wide as a normal one: a quarter of the resistance at the same length, twice " +
    "the capacity, a softer wall",
);

const deepLeak = byDegree(0.02, 0.06, 0.15);
const superficialLeak = byDegree(0.1, 0.4, 1);

const leak = (side: Side, paths: readonly string[], share: number): Change[] =>
  paths.map((path) => ({ id: `${side}.${path}.incompetence`, to: share, ground: leakGround }));

const dilated = (side: Side, vein: string, paths: readonly string[]): Change[] => [
  { id: `${side}.${vein}.capacity`, times: 2, ground: dilationGround },
  { id: `${side}.${vein}.stiffness`, times: 0.7, ground: dilationGround },
  ...paths.map((path) => ({ id: `${side}.${path}.resistance`, times: 0.25, ground: dilationGround })),
];

const greatSaphenousPaths = ["greatSaphenousThighToIliac", "greatSaphenousCalfToGreatSaphenousThigh"];
const perforatorPaths = [
  "greatSaphenousCalfToDistalDeepCalf",
  "greatSaphenousCalfToSoleal",
  "greatSaphenousCalfToGastrocnemius",
  "smallSaphenousCalfToGastrocnemius",
];

const deepSegments: Readonly<Record<string, readonly string[]>> = {
  axial: [
    "femoralToIliac",
    "poplitealToFemoral",
    "proximalDeepCalfToPopliteal",
    "distalDeepCalfToProximalDeepCalf",
    "solealToProximalDeepCalf",
    "gastrocnemiusToPopliteal",
    "anteriorTibialToPopliteal",
    "plantarToDistalDeepCalf",
  ],
  femoropopliteal: ["femoralToIliac", "poplitealToFemoral"],
  crural: ["proximalDeepCalfToPopliteal", "distalDeepCalfToProximalDeepCalf"],
};

export const refluxes = {
  "great-saphenous-reflux": {
    says: "the valves of the great saphenous vein leak, from the groin to the calf",
    sites: {
      "normal-calibre": "the vein is no wider than it was",
      varicose: "the vein is twice as wide, and soft",
    },
    graded: true,
    changes: (side, site, degree) => [
      ...leak(side, greatSaphenousPaths, superficialLeak(degree)),
      ...(site === "varicose"
        ? [
            ...dilated(side, "greatSaphenousThigh", greatSaphenousPaths),
            ...dilated(side, "greatSaphenousCalf", []),
          ]
        : []),
    ],
  },
  "small-saphenous-reflux": {
    says: "the valves of the small saphenous vein leak at the back of the knee",
    sites: {
      "normal-calibre": "the vein is no wider than it was",
      varicose: "the vein is twice as wide, and soft",
    },
    graded: true,
    changes: (side, site, degree) => [
      ...leak(side, ["smallSaphenousCalfToPopliteal"], superficialLeak(degree)),
      ...(site === "varicose" ? dilated(side, "smallSaphenousCalf", ["smallSaphenousCalfToPopliteal"]) : []),
    ],
  },
  "deep-reflux": {
    says: "the valves of the deep veins leak",
    sites: {
      axial: "from the groin to the foot, with the veins of the calf muscles",
      femoropopliteal: "in the thigh and behind the knee, the calf's own valves hold",
      crural: "in the calf below a competent popliteal valve",
    },
    graded: true,
    changes: (side, site, degree) => leak(side, deepSegments[site], deepLeak(degree)),
  },
  "muscle-vein-reflux": {
    says: "the veins of the calf muscles fill backwards",
    sites: { both: "soleus and gastrocnemius", gastrocnemius: "gastrocnemius alone", soleal: "soleus alone" },
    graded: true,
    changes: (side, site, degree) => [
      ...(site === "gastrocnemius" ? [] : leak(side, ["solealToProximalDeepCalf"], superficialLeak(degree))),
      ...(site === "soleal" ? [] : leak(side, ["gastrocnemiusToPopliteal"], superficialLeak(degree))),
    ],
  },
  "perforator-incompetence": {
    says: "perforators of the calf are wide and let blood out to the skin",
    sites: { calf: "all perforators of the calf", medial: "those at the inner calf alone" },
    graded: true,
    changes: (side, site, degree) => {
      const paths = site === "medial" ? perforatorPaths.slice(0, 1) : perforatorPaths;
      const narrowed = byDegree(0.6, 0.35, 0.2)(degree);
      return [
        ...leak(side, paths, superficialLeak(degree)),
        ...paths.map((path) => ({
          id: `${side}.${path}.resistance`,
          times: narrowed,
          ground: perforatorGround,
        })),
      ];
    },
  },
  "absent-popliteal-valve": {
    says: "there is no valve behind the knee, as in many healthy people",
    sites: { popliteal: "popliteal vein" },
    graded: false,
    changes: (side) => [
      {
        id: `${side}.poplitealToFemoral.incompetence`,
        to: 1,
        ground: derived("no valve: the whole area stays open"),
      },
    ],
  },
} as const satisfies Record<string, Condition>;

const perforatorGround = assumed(
  "incompetent perforators are 3.5 mm and wider: a leak alone through a thin one does little",
);

/** Paths whose leaks a repair of the deep valves mends. */
export const deepPaths = deepSegments.axial;
export { greatSaphenousPaths, perforatorPaths };
export type { Degree };
