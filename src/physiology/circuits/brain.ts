import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { add, div, type Expression, mul, quantity, softRamp, sub } from "../../engine/describe/expression.js";
import { derived } from "../../quantity/ground.js";
import { vesselFlow } from "../laws/body-vessel.js";
import { cerebralAutoregulation, middleCerebralArtery } from "../laws/cerebral-autoregulation.js";

/** Heights above the right atrium, upright, as shares of the length from atrium to hip. */
const height = {
  /** where the jugular veins fall shut, beside the carotid sinus: four fifths of the length from heart to hip */
  neck: 0.8,
  /** temple at 0.94 of stature, right atrium at 0.71 */
  brain: 1.28,
} as const;

export const carotidHeight = height.neck;

/** Pressures of the vessels that the brain lies between, as they would be at the height of the right atrium. */
interface BrainEnds {
  readonly arteries: { readonly state: string; readonly head: Expression };
  readonly veins: { readonly state: string; readonly head: Expression };
  /** viscosity of the blood over the usual one */
  readonly thickness: Expression;
  /** weight of the blood from the atrium down to a depth, in shares of the length to the hip */
  readonly columnDown: (down: number) => Expression;
}

/**
 * The brain's own bed. Its veins cannot fall shut within the skull, those of the neck can: upright its blood drains
 * as if into a vessel at the neck that holds no pressure, and hangs from there.
 */
export function buildBrain(
  builder: CircuitBuilder,
  { arteries, veins, thickness, columnDown }: BrainEnds,
): void {
  const neck = columnDown(-height.neck);
  const open = softRamp(add(veins.head, neck), quantity(1, "mmHg"));
  const perfusionPressure = sub(arteries.head, sub(open, neck));
  const adapted = builder.state("brain.adapted", "1");
  const { narrowing, adaptedRate } = builder.apply(cerebralAutoregulation, "brain", {
    perfusionPressure: div(perfusionPressure, thickness),
    adapted,
  });
  builder.derivative("brain.adapted", adaptedRate);
  const { flow } = builder.apply(
    vesselFlow,
    "brain",
    { pressureDifference: perfusionPressure, narrowing: mul(narrowing, thickness) },
    { resistance: { typical: 6.4, ground: derived("12.5 mL/s, 750 mL/min, at 80 mmHg") } },
  );
  builder.flow(arteries.state, veins.state, flow);
  const { velocity } = builder.apply(middleCerebralArtery, "middleCerebral", { flow });
  builder.signal("brain.flow", "mL/s", flow);
  builder.signal("brain.arterialPressure", "mmHg", add(arteries.head, columnDown(-height.brain)));
  builder.signal("brain.perfusionPressure", "mmHg", perfusionPressure);
  builder.signal("brain.middleCerebralVelocity", "cm/s", velocity);
}
