import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import { add, type Expression, mul } from "../../engine/describe/expression.js";
import { contractionHindrance } from "../laws/contraction-hindrance.js";
import { exerciseHyperaemia } from "../laws/exercise-hyperaemia.js";

/**
 * Conductance of the bed at `site`, over that of rest: what it has without work, what the work of its muscles adds, and
 * what these let through while they are tense.
 *
 * @param unworked conductance without work, over that of rest
 * @param activation mean activation of the muscles that the bed feeds
 */
export function workingBed(
  builder: CircuitBuilder,
  site: string,
  unworked: Expression,
  activation: Expression,
  overrides?: Parameters<typeof builder.apply>[3],
): Expression {
  const demand = builder.state(`${site}.demand`, "1");
  const dilation = builder.state(`${site}.dilation`, "1");
  const call = builder.state(`${site}.call`, "1");
  const quick = builder.state(`${site}.quick`, "1");
  const { added, ...rates } = builder.apply(
    exerciseHyperaemia,
    site,
    { activation, demand, dilation, call, quick },
    overrides,
  );
  builder.derivative(`${site}.call`, rates.callRate);
  builder.derivative(`${site}.quick`, rates.quickRate);
  builder.derivative(`${site}.demand`, rates.demandRate);
  builder.derivative(`${site}.dilation`, rates.dilationRate);
  const { passage } = builder.apply(contractionHindrance, site, { activation });
  return mul(passage, add(unworked, added));
}
