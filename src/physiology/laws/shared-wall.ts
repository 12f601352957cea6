import { mul } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

/** Two compartments of the leg have one wall: the one that tightens bulges into the other, the one that slackens yields. */
export const sharedWall = defineLaw({
  id: "shared-wall",
  says: "A compartment that tightens leans on its neighbours through the fascia they share.",
  kind: "mechanism",
  ground: assumed("a wall between two compartments gives way to the side with the lower pressure"),
  valid: "pressures of living muscle; compartments that are not swollen",
  omits:
    "walls that stiffen as they bulge, what is handed on a second time, the course of the wall along the leg",
  inputs: { neighbour: { says: "pressure of the neighbour over its rest", unit: "mmHg" } },
  parameters: {
    wallShare: {
      says: "share of a neighbour's pressure over rest that its wall hands on",
      unit: "1",
      typical: 0.1,
      range: [0, 0.5],
      ground: assumed(
        "septa and interosseous membrane are tense sheets between two bones: they give by little, a tenth",
      ),
    },
  },
  outputs: { handedOn: { says: "pressure added beyond the wall", unit: "mmHg" } },
  equations: ({ neighbour }, p) => ({ handedOn: mul(p.wallShare, neighbour) }),
});
