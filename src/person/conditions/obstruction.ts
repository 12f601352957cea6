import { assumed } from "../../quantity/ground.js";
import type { Change } from "../change.js";
import { byDegree, type Condition } from "./condition.js";

/** Veins that are narrowed or closed; collaterals are what remains of the resistance. */

const ground = assumed("scarred veins resist 3 to 20 times as much, hold half, and are stiff");
const narrowing = byDegree(4, 12, 40);

const scarred = (vein: string): Change[] => [
  { id: `${vein}.capacity`, times: 0.6, ground },
  { id: `${vein}.stiffness`, times: 0.7, ground },
];

export const obstructions = {
  "iliofemoral-obstruction": {
    says: "the vein of the pelvis is narrow or closed",
    sites: { iliac: "from the groin to the vena cava" },
    graded: true,
    changes: (side, _, degree) => [
      { id: `${side}.femoralToIliac.resistance`, times: narrowing(degree), ground },
      { id: `${side}.iliacToHeart.resistance`, times: narrowing(degree), ground },
    ],
  },
  "post-thrombotic-obstruction": {
    says: "a clot has left the deep veins narrow, and their valves leaking a little",
    sites: { femoropopliteal: "thigh and knee", popliteal: "behind the knee" },
    graded: true,
    changes: (side, site, degree) => [
      { id: `${side}.poplitealToFemoral.resistance`, times: narrowing(degree), ground },
      { id: `${side}.poplitealToFemoral.incompetence`, to: 0.03, ground },
      ...scarred(`${side}.popliteal`),
      ...(site === "femoropopliteal"
        ? [
            { id: `${side}.femoralToIliac.resistance`, times: narrowing(degree), ground },
            { id: `${side}.femoralToIliac.incompetence`, to: 0.03, ground },
            ...scarred(`${side}.femoral`),
          ]
        : []),
    ],
  },
} as const satisfies Record<string, Condition>;
