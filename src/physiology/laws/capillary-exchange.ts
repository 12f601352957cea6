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
import { assumed, derived } from "../../quantity/ground.js";

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
  omits: "the length along the capillary, capillaries that open and close",
  inputs: {
    arterialPressure: { says: "arterial pressure at the site", unit: "mmHg" },
    venousPressure: { says: "venous pressure at the site", unit: "mmHg" },
    narrowing: { says: "arteriolar resistance over that of rest", unit: "1" },
    plasmaProtein: { says: "protein in the arterial plasma", unit: "g/L" },
    filteredShare: { says: "share of the plasma that is filtered on its way", unit: "1" },
    outsidePressure: { says: "pressure of the water beside the capillaries", unit: "mmHg" },
    outsideProtein: { says: "protein in it", unit: "g/L" },
  },
  parameters: {
    resistanceRatio: {
      says: "resistance behind the capillary over that before it, lying",
      unit: "1",
      typical: 0.1,
      range: [0.02, 1],
      ground: derived(
        "between foot (1.2 times the venous pressure and 1.6 mmHg) and forearm (1.16 times and 8.1) of perry-1986; it keeps lying tissue in balance with 25 mmHg of plasma protein",
      ),
    },
    filtrationCoefficient: {
      says: "water filtered per pressure",
      unit: "mL/(mmHg·s)",
      typical: 0.005,
      range: [0, 5],
      ground: derived(
        "three times the 0.010 mL/(min·100 mL·mmHg) of lundvall-undated, which gives the plasma that the first minutes of standing take: veins fill slowly, and most of the tissue hangs less far down than the foot",
      ),
    },
    reflection: {
      says: "share of the protein that the wall holds back",
      unit: "1",
      typical: 0.7,
      range: [0, 1],
      ground: assumed("what leaves standing people holds some 30 g/L of protein (am-j-physiol-undated)"),
    },
    permeability: {
      says: "plasma cleared of protein by diffusion",
      unit: "mL/s",
      typical: 0.001,
      range: [0, 1],
      ground: derived(
        "0.63 of the resting lymph flow: what diffuses and is dragged keeps 37 of 70 g/L in the tissue (noddeland-1982)",
      ),
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
    const hold = mul(p.reflection, sub(oncoticPressure(thickened), oncoticPressure(x.outsideProtein)));
    const net = named("net", sub(sub(capillaryPressure, x.outsidePressure), hold));
    const filtration = mul(p.filtrationCoefficient, net);
    const dragged = mul(sub(1, p.reflection), filtration, mul(0.5, add(x.plasmaProtein, x.outsideProtein)));
    const diffused = mul(p.permeability, sub(x.plasmaProtein, x.outsideProtein));
    return { capillaryPressure, filtration, proteinFlow: add(dragged, diffused) };
  },
});
