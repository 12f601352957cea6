import {
  add,
  div,
  mul,
  named,
  quantity,
  softRamp,
  sqrt,
  sub,
  where,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed } from "../../quantity/ground.js";

/**
 * Pressure across the wall of a vein from the blood in it. Above its resting volume the wall stiffens towards a
 * capacity it cannot pass, V = V₀ + (V₁ − V₀) p / (p + k); below, the vein lies flat and resists further emptying as
 * a similarity solution of a collapsed tube does, p ∝ 1 − α^(−3/2). Both meet at V₀ with the same slope.
 */
export const collapsibleVein = defineLaw({
  id: "collapsible-vein",
  says: "A vein fills easily when slack, stiffens as it fills, and lies flat when empty.",
  kind: "phenomenological",
  ground: assumed(
    "a hyperbola is the simplest law with measured finite capacity and compliance falling with pressure " +
      "(halliwill-1999 on calf veins); the flat branch follows magosso-ursino-2002",
  ),
  valid: "transmural pressure −60 to 250 mmHg, changes slower than a pulse wave",
  omits: "viscoelastic creep, smooth-muscle tone, hysteresis, length along the vein",
  inputs: { volume: { says: "blood in the vein", unit: "mL" } },
  parameters: {
    capacity: {
      says: "volume that no pressure can exceed",
      unit: "mL",
      typical: 20,
      range: [0.5, 400],
      ground: assumed("set site by site in the circuit"),
    },
    restingFraction: {
      says: "share of the capacity held at zero transmural pressure",
      unit: "1",
      typical: 0.12,
      range: [0.03, 0.5],
      ground: assumed("veins raised above the heart hold about a tenth of their standing volume"),
    },
    stiffness: {
      says: "transmural pressure that fills half of the distensible volume",
      unit: "mmHg",
      typical: 20,
      range: [3, 100],
      ground: assumed("near the value that halves calf compliance in halliwill-1999"),
    },
  },
  outputs: {
    transmuralPressure: { says: "pressure inside less pressure outside", unit: "mmHg" },
    entryPressure: {
      says: "the same as blood meets it at the vein's entrance: a flat vein passes no suction on",
      unit: "mmHg",
    },
  },
  equations: ({ volume }, { capacity, restingFraction, stiffness }) => {
    const resting = named("restingVolume", mul(restingFraction, capacity));
    const distensible = named("distensible", sub(capacity, resting));
    const stretch = named("x", div(sub(volume, resting), distensible));
    // beyond this share of the distensible volume the wall goes on in a straight line: capacity stays finite work
    const last = 0.96;
    const room = sub(1, stretch);
    const stiffening = div(mul(stiffness, stretch), room);
    const straight = mul(
      stiffness,
      add(last / (1 - last), mul(1 / ((1 - last) * (1 - last)), sub(stretch, last))),
    );
    const flatPressure = named("flatPressure", div(mul(stiffness, resting), mul(1.5, distensible)));
    const alpha = named("α", div(volume, resting));
    const flat = mul(flatPressure, sub(1, div(1, mul(alpha, sqrt(alpha)))));
    const transmuralPressure = where(stretch, 0, flat, where(stretch, last, stiffening, straight));
    // upstream of its throat a vein that is pressed flat stands open, at little less than the pressure around it
    const open = add(transmuralPressure, flatPressure);
    return {
      transmuralPressure,
      entryPressure: sub(softRamp(open, quantity(0.5, "mmHg")), flatPressure),
    };
  },
});
