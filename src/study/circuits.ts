import type { Circuit } from "../engine/describe/circuit.js";
import { closedLoop } from "../physiology/circuits/closed-loop.js";
import { openLeg } from "../physiology/circuits/open-leg.js";

const builders = { "open-leg": openLeg, "closed-loop": closedLoop } as const;

type CircuitId = keyof typeof builders;

/** the circuit is the same for everyone; persons differ in its parameters */
export const circuits: Readonly<Record<CircuitId, Circuit>> = {
  "open-leg": openLeg(),
  "closed-loop": closedLoop(),
};

const withGarments = new Map<CircuitId, Circuit>();

/** The same circuits with the equations of what is worn; one is built when somebody first wears something. */
export function dressed(id: CircuitId): Circuit {
  const known = withGarments.get(id);
  if (known !== undefined) return known;
  const built = builders[id]({ garments: true });
  withGarments.set(id, built);
  return built;
}
