import type { Circuit } from "../engine/describe/circuit.js";
import { closedLoop } from "../physiology/circuits/closed-loop.js";
import { bare, type Extras } from "../physiology/circuits/leg.js";
import { openLeg } from "../physiology/circuits/open-leg.js";

const builders = { "open-leg": openLeg, "closed-loop": closedLoop } as const;

export type CircuitId = keyof typeof builders;

/** the circuit is the same for everyone; persons differ in its parameters */
export const circuits: Readonly<Record<CircuitId, Circuit>> = {
  "open-leg": openLeg(),
  "closed-loop": closedLoop(),
};

const withExtras = new Map<string, Circuit>();

/** The same circuits with what a study asks for beside; one is built when somebody first asks for it. */
export function circuitWith(id: CircuitId, asked: Partial<Extras>): Circuit {
  const extras = { ...bare, ...asked };
  // legs alone have no stomach
  if (id === "open-leg") extras.metabolism = false;
  if (!Object.values(extras).includes(true)) return circuits[id];
  const key = JSON.stringify([id, extras]);
  const known = withExtras.get(key);
  if (known !== undefined) return known;
  const built = builders[id](extras);
  withExtras.set(key, built);
  return built;
}
