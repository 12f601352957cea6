import { type Circuit, CircuitBuilder } from "../../engine/describe/circuit.js";
import { type Expression, quantity } from "../../engine/describe/expression.js";
import { assumed, read } from "../../quantity/ground.js";
import { type Side, sides } from "../terms.js";
import { bare, buildLeg, type Extras, type Leg, type LegEnds } from "./leg.js";

/**
 * Two legs, each ending at fixed boundaries: mean arterial pressure above, right-atrial pressure at the top of the
 * iliac column. The legs do not touch, so the compiler makes two blocks of one shape.
 */
export function openLeg(extras: Extras = bare): Circuit {
  const builder = new CircuitBuilder();
  for (const side of sides) buildLeg(builder, side, extras, (leg) => boundaries(builder, side, leg));
  return builder.build("open-leg", "Two legs between a fixed arterial and a fixed right-atrial pressure.");
}

/** Pressures that do not move, and books of what crosses them. */
function boundaries(builder: CircuitBuilder, side: Side, { volumes }: Leg): LegEnds {
  const arterial = builder.parameter(`${side}.arterialPressure`, "boundary", {
    says: "mean arterial pressure at the height of the heart",
    unit: "mmHg",
    typical: 90,
    range: [40, 180],
    ground: read("heldt-2002", "set point of the arterial baroreflex, 91 mmHg"),
  });
  const central = builder.parameter(`${side}.rightAtrialPressure`, "boundary", {
    says: "right-atrial pressure",
    unit: "mmHg",
    typical: 3,
    range: [-5, 30],
    ground: assumed("2 to 6 mmHg lying, near zero standing; one value serves both here"),
  });
  const [inflow, outflow] = [`${side}.boundary.inflow`, `${side}.boundary.outflow`];
  builder.state(inflow, "mL", "accumulator");
  builder.state(outflow, "mL", "accumulator");
  builder.conserve({
    id: `${side}.blood`,
    terms: [
      ...volumes.map((state) => ({ state, weight: 1, stored: true }) as const),
      { state: inflow, weight: -1, stored: false },
      { state: outflow, weight: 1, stored: false },
    ],
  });
  return {
    arterial,
    central,
    abdominal: quantity(0, "mmHg"),
    arteriolarTone: quantity(1, "1"),
    thickness: quantity(1, "1"),
    fill: (vein: string, flow: Expression) => {
      builder.gain(vein, flow);
      builder.gain(inflow, flow);
    },
    drain: (vein: string, flow: Expression) => builder.flow(vein, outflow, flow),
  };
}
