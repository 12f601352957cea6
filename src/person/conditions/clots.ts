import { assumed, derived } from "../../quantity/ground.js";
import { byDegree, type Condition, multiplied } from "./condition.js";

/** A fresh clot shuts a vein and fills it; valves are not yet harmed, and what blood still passes goes round it. */

const shutGround = assumed(
  "a clot leaves a fifth, a tenth or nearly nothing of the calibre: friction as 20, 100, 1000",
);
const filledGround = derived("what the clot takes up the blood cannot");

const clots: Readonly<
  Record<string, { readonly paths: readonly string[]; readonly veins: readonly string[] }>
> = {
  calf: {
    paths: ["distalDeepCalfToProximalDeepCalf", "proximalDeepCalfToPopliteal", "solealToProximalDeepCalf"],
    veins: ["distalDeepCalf", "proximalDeepCalf", "soleal"],
  },
  femoropopliteal: { paths: ["poplitealToFemoral", "femoralToIliac"], veins: ["popliteal", "femoral"] },
  iliofemoral: { paths: ["femoralToIliac", "iliacToHeart"], veins: ["femoral", "iliac"] },
};

export const thromboses = {
  "deep-vein-thrombosis": {
    says: "a fresh clot shuts the deep veins of a leg",
    sites: {
      femoropopliteal: "behind the knee and in the thigh",
      calf: "in the calf",
      iliofemoral: "in the thigh and the pelvis",
    },
    graded: true,
    changes: (side, site, degree) => {
      const { paths, veins } = clots[site];
      return [
        ...multiplied(
          paths.map((path) => `${side}.${path}.resistance`),
          byDegree(20, 100, 1000)(degree),
          shutGround,
        ),
        ...multiplied(
          veins.map((vein) => `${side}.${vein}.capacity`),
          byDegree(0.8, 0.6, 0.4)(degree),
          filledGround,
        ),
      ];
    },
  },
} as const satisfies Record<string, Condition>;
