import { add, div, mul, named, softRamp, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/**
 * Water that leaves a capillary stays beside it first. There it presses back and is poor in protein: within minutes a
 * wall that lets much through lets little through, though the tissue at large has hardly changed.
 */
export const pericapillarySpace = defineLaw({
  id: "pericapillary-space",
  says: "What has just been filtered lies around the capillary, thin and under pressure, and holds back what follows.",
  kind: "phenomenological",
  ground: derived(
    "large early and small late permeability of the same limbs (lundvall-undated, gamble-undated): two walls one after the other",
  ),
  valid: "minutes to hours; capillary pressures from raised to hanging limbs",
  omits: "glycocalyx and clefts told apart, the length along the capillary, fibres that swell",
  inputs: {
    volume: { says: "water beside the capillaries", unit: "mL" },
    protein: { says: "protein in it", unit: "g/L" },
    tissuePressure: { says: "pressure of the tissue water at large", unit: "mmHg" },
    tissueProtein: { says: "protein in the tissue water at large", unit: "g/L" },
  },
  parameters: {
    restingVolume: {
      says: "water beside the capillaries when none is filtered",
      unit: "mL",
      typical: 59,
      range: [0.01, 5000],
      ground: derived(
        "a fiftieth of the tissue: with its stiffness it holds what standing takes from the plasma (lundvall-undated), and no more",
      ),
    },
    stiffness: {
      says: "pressure for each unit of the cube of the share that it is filled to, less one over that cube",
      unit: "mmHg",
      typical: 1.5,
      range: [0.05, 100],
      ground: derived(
        "soft at first and then stiff: thigh and pelvis take up their part of the early loss, and the calf is full within minutes (lundvall-undated)",
      ),
    },
    restingExcess: {
      says: "pressure beside the capillaries over that of the tissue at large, lying",
      unit: "mmHg",
      typical: 5,
      range: [0, 40],
      ground: derived("what drives the resting flow of lymph onward"),
    },
    onwardCoefficient: {
      says: "water that moves on into the tissue per pressure",
      unit: "mL/(mmHg·s)",
      typical: 0.0025,
      range: [0, 1],
      ground: derived(
        "0.0005 mL/(min·100 mL·mmHg): after ten minutes of standing the plasma stays as it is (lundvall-undated)",
      ),
    },
    mixing: {
      says: "exchange of protein with the tissue at large",
      unit: "mL/s",
      typical: 0.05,
      range: [0, 50],
      ground: assumed("the space is renewed in some ten minutes where nothing flows"),
    },
  },
  outputs: {
    pressure: { says: "pressure beside the capillaries", unit: "mmHg" },
    onward: { says: "water that moves on into the tissue", unit: "mL/s" },
    proteinOnward: { says: "protein that goes along", unit: "g/s" },
  },
  equations: ({ volume, protein, tissuePressure, tissueProtein }, p) => {
    const share = div(volume, p.restingVolume);
    // one over the cube: the last of it cannot be drawn out
    const cube = mul(share, share, share);
    const excess = named("excess", add(p.restingExcess, mul(p.stiffness, sub(cube, div(1, cube)))));
    const onward = mul(p.onwardCoefficient, excess);
    const forward = softRamp(onward, mul(1e-3, p.mixing));
    return {
      pressure: add(tissuePressure, excess),
      onward,
      proteinOnward: add(
        mul(forward, protein),
        mul(sub(onward, forward), tissueProtein),
        mul(p.mixing, sub(protein, tissueProtein)),
      ),
    };
  },
});
