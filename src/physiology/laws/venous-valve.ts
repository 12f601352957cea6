import { abs, add, div, mul, named, square, sub } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/** Leaflets that press together: no blood passes, and the number stays where arithmetic is fast. */
const shutOpening = 1e-14;

/**
 * Two leaflets carried by the pressure across them: a forward difference opens, a backward one shuts, each at a rate
 * that levels off because leaflets have to travel. Shut, a competent valve passes nothing that could be measured.
 */
export const venousValve = defineLaw({
  id: "venous-valve",
  says: "Blood pushing up opens the leaflets, blood falling back shuts them.",
  kind: "mechanism",
  ground: derived(
    "the form of mynard-2012, as re-typed in public code: rate ∝ pressure × (1 − ζ) or ζ; levelled off here",
  ),
  valid: "cusps that move freely; one opening for the whole valve",
  omits: "sinus vortices, leaflet inertia, prolapse under high pressure",
  inputs: {
    pressureDifference: { says: "pressure across the valve, forward positive", unit: "mmHg" },
    opening: { says: "0 shut, 1 open", unit: "1" },
  },
  parameters: {
    fastestOpening: {
      says: "greatest rate of opening",
      unit: "1/s",
      typical: 45,
      range: [5, 200],
      ground: assumed("open within about 70 ms however hard the push: leaflets have to travel"),
    },
    fastestClosing: {
      says: "greatest rate of closing",
      unit: "1/s",
      typical: 20,
      range: [5, 200],
      ground: assumed("shut within about 150 ms however hard the fall: cusps travel from the wall"),
    },
    halfPressure: {
      says: "pressure difference, either way, at which the leaflets move at half their greatest rate",
      unit: "mmHg",
      typical: 1.5,
      range: [0.2, 20],
      ground: assumed("a millimetre of mercury or two moves a venous leaflet"),
    },
    incompetence: {
      says: "share of the open area that stays open when the valve is shut: 0 competent, 1 no valve",
      unit: "1",
      typical: 0,
      range: [0, 1],
      ground: derived("healthy valves hold 100 to 420 mmHg (sun-zhang-1990)"),
    },
  },
  outputs: {
    openingRate: { says: "rate of opening", unit: "1/s" },
    passage: { says: "share of the open flow that passes", unit: "1" },
  },
  equations: (
    { pressureDifference, opening },
    { fastestOpening, fastestClosing, halfPressure, incompetence },
  ) => {
    // Δp|Δp| / (Δp² + p½²): −1 to 1, flat at zero, so that forward and backward meet smoothly
    const size = abs(pressureDifference);
    const drive = named(
      "drive",
      div(mul(pressureDifference, size), add(square(pressureDifference), square(halfPressure))),
    );
    const forward = named("forward", mul(0.5, add(abs(drive), drive)));
    const backward = named("backward", mul(0.5, sub(abs(drive), drive)));
    return {
      openingRate: sub(
        mul(fastestOpening, forward, sub(1, opening)),
        mul(fastestClosing, backward, sub(opening, shutOpening)),
      ),
      passage: add(incompetence, mul(sub(1, incompetence), opening)),
    };
  },
});
