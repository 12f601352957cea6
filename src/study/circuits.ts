import type { Circuit } from "../engine/describe/circuit.js";
import { closedLoop } from "../physiology/circuits/closed-loop.js";
import type { Dress } from "../physiology/circuits/leg.js";
import { openLeg } from "../physiology/circuits/open-leg.js";

const builders = { "open-leg": openLeg, "closed-loop": closedLoop } as const;

export type CircuitId = keyof typeof builders;

/** the circuit is the same for everyone; persons differ in its parameters */
export const circuits: Readonly<Record<CircuitId, Circuit>> = {
  "open-leg": openLeg(),
  "closed-loop": closedLoop(),
};

const dressedBy = new Map<string, Circuit>();

/** The same circuits with the equations that somebody asks for; each is built when they first do. */
export function dressed(id: CircuitId, dress: Dress = { garments: true }): Circuit {
  const { garments } = dress;
  // legs alone have no stomach
  const metabolism = dress.metabolism === true && id === "closed-loop";
  if (!garments && !metabolism) return circuits[id];
  const key = JSON.stringify([id, garments, metabolism]);
  const known = dressedBy.get(key);
  if (known !== undefined) return known;
  const built = builders[id]({ garments, metabolism });
  dressedBy.set(key, built);
  return built;
}
