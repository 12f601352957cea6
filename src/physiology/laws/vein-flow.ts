import { abs, add, div, type Expression, mul, sqrt, square } from "../../engine/describe/expression.js";
import { defineLaw } from "../../engine/describe/law.js";
import { assumed, derived } from "../../quantity/ground.js";

/** Fill at which resistances are quoted: a vein of a person who stands. */
export const quotedFill = 0.85;

/** What every stretch of vein has, whether its blood coasts or not. */
export const calibreParameters = {
  resistance: {
    says: "friction at the calibre of standing",
    unit: "mmHg·s/mL",
    typical: 0.2,
    range: [0.005, 1e6],
    ground: assumed("set site by site in the circuit"),
  },
  bernoulli: {
    says: "ρ / 2A² at the calibre of standing",
    unit: "mmHg·s2/mL2",
    typical: 0.0015,
    range: [0, 1],
    ground: derived("ρ / 2A² with A about 0.5 cm² (jezek-2022 calibres)"),
  },
} as const;

/**
 * Flow through a vein without inertia: friction ∝ 1 / A² (Poiseuille) and Bernoulli loss ∝ 1 / A², where the
 * calibre A follows the blood held. A vein that empties throttles its own outflow.
 */
export const veinFlow = defineLaw({
  id: "vein-flow",
  says: "Pressure drives blood along a vein; the emptier the vein, the harder it flows.",
  kind: "mechanism",
  ground: derived(
    "Poiseuille's law and Bernoulli's equation, calibre proportional to volume at fixed length",
  ),
  valid: "laminar flow with entrance loss; calibre uniform along the segment",
  omits: "inertia, turbulence in bends, pulse waves",
  inputs: {
    pressureDifference: { says: "driving pressure, gravity included", unit: "mmHg" },
    fill: { says: "volume over capacity of the vein whose outflow this is", unit: "1" },
  },
  parameters: calibreParameters,
  outputs: { flow: { says: "flow the way blood should go", unit: "mL/s" } },
  equations: ({ pressureDifference, fill }, { resistance, bernoulli }) => {
    return { flow: pipeFlow(pressureDifference, square(div(fill, quotedFill)), resistance, bernoulli) };
  },
});

/**
 * The root of (B / s) q|q| + (R / s) q = Δp, where s is the squared calibre over that of standing: written so that it
 * is smooth through zero and safe where the vein is shut.
 */
export function pipeFlow(
  pressureDifference: Expression,
  squaredCalibre: Expression,
  resistance: Expression,
  bernoulli: Expression,
): Expression {
  const excess = mul(div(mul(4, bernoulli), square(resistance)), squaredCalibre, abs(pressureDifference));
  const conductance = mul(div(2, resistance), squaredCalibre);
  return div(mul(conductance, pressureDifference), add(1, sqrt(add(1, excess))));
}
