import type { CircuitBuilder } from "../../engine/describe/circuit.js";
import type { Expression } from "../../engine/describe/expression.js";
import { exerciseHyperaemia } from "../laws/exercise-hyperaemia.js";

/** Conductance over resting that a bed at `site` adds for the work of its muscles, whose mean activation is given. */
export function addedByWork(
  builder: CircuitBuilder,
  site: string,
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
  return added;
}
