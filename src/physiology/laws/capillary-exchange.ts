import {
  add,
  div,
  type Expression,
  mul,
  named,
  quantity,
  square,
  sub,
  where,
} from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived, read } from "../../quantity/ground.js";

/** Colloid osmotic pressure of a protein concentration, by Landis and Pappenheimer. */
export function oncoticPressure(concentration: Expression): Expression {
  // c in g/100 mL: 2.1 c + 0.16 c² + 0.009 c³
  const c = div(concentration, quantity(10, "g/L"));
  return mul(quantity(1, "mmHg"), c, add(2.1, mul(c, add(0.16, mul(0.009, c)))));
}

/** Starling's balance: what the capillary presses out against what its proteins hold back. */
export const capillaryExchange = defineLaw({
  id: "capillary-exchange",
  says: "Water leaves the capillaries as their pressure outweighs the pull of their proteins; the fuller the vein, the more.",
  kind: "mechanism",
  ground: derived("Starling's equation with one capillary pressure between artery and vein"),
  valid: "hours; limbs from raised to hanging",
  omits: "the glycocalyx, the length along the capillary, capillaries that open and close",
  inputs: {
    arterialPressure: { says: "arterial pressure at the site", unit: "mmHg" },
    venousPressure: { says: "venous pressure at the site", unit: "mmHg" },
    narrowing: { says: "arteriolar resistance over that of rest", unit: "1" },
    plasmaProtein: { says: "protein in the arterial plasma", unit: "g/L" },
    filteredShare: { says: "share of the plasma that is filtered on its way", unit: "1" },
    interstitialPressure: { says: "pressure of the tissue water", unit: "mmHg" },
    interstitialProtein: { says: "protein in the tissue water", unit: "g/L" },
  },
  parameters: {
    resistanceRatio: {
      says: "resistance behind the capillary over that before it, lying",
      unit: "1",
      typical: 0.12,
      range: [0.02, 1],
      ground: assumed(
        "0.2 to 0.25 is often quoted; this keeps the lying calf near its isovolumetric pressure of j-physiol-2002",
      ),
    },
    filtrationCoefficient: {
      says: "water filtered per pressure",
      unit: "mL/(mmHg·s)",
      typical: 0.0015,
      range: [0, 1],
      ground: read(
        "j-physiol-2002",
        "2.6 to 2.9 ×10⁻³ mL/(min·100 mL·mmHg) at the calf, times the tissue's volume",
      ),
    },
    reflection: {
      says: "share of the protein that the wall holds back",
      unit: "1",
      typical: 0.92,
      range: [0, 1],
      ground: assumed("0.9 to 0.95 in muscle and skin"),
    },
    permeability: {
      says: "plasma cleared of protein by diffusion",
      unit: "mL/s",
      typical: 0.0001,
      range: [0, 0.1],
      ground: assumed("a tenth of the resting lymph flow"),
    },
  },
  outputs: {
    capillaryPressure: { says: "pressure in the capillaries", unit: "mmHg" },
    filtration: { says: "water that leaves them", unit: "mL/s" },
    proteinFlow: { says: "protein that goes along", unit: "g/s" },
  },
  equations: (x, p) => {
    const ratio = named("ratio", div(p.resistanceRatio, x.narrowing));
    const capillaryPressure = div(add(x.venousPressure, mul(ratio, x.arterialPressure)), add(1, ratio));
    // along the way the plasma thickens, half of it on average; where it takes water in, it is thinned
    const half = mul(0.5, x.filteredShare);
    const thinned = div(1, sub(1, half));
    const thickened = named(
      "thickened",
      mul(x.plasmaProtein, where(half, 0, thinned, add(1, half, square(x.filteredShare)))),
    );
    const hold = mul(p.reflection, sub(oncoticPressure(thickened), oncoticPressure(x.interstitialProtein)));
    const net = named("net", sub(sub(capillaryPressure, x.interstitialPressure), hold));
    const filtration = mul(p.filtrationCoefficient, net);
    const dragged = mul(
      sub(1, p.reflection),
      filtration,
      mul(0.5, add(x.plasmaProtein, x.interstitialProtein)),
    );
    const diffused = mul(p.permeability, sub(x.plasmaProtein, x.interstitialProtein));
    return { capillaryPressure, filtration, proteinFlow: add(dragged, diffused) };
  },
});
