import { type GarmentInput, garmentInputs, type Side } from "../physiology/terms.js";
import { smoothStep } from "./movements/curve.js";
import type { GarmentEvent, Scenario } from "./timeline.js";

/** What is put on and taken off on the way. */

/** s, assumed: a stocking goes up the leg, or down it, within some ten seconds once it is over the heel */
export const dressing_s = 10;

/** What of everything worn a leg has on at one instant; all of it where nothing is said. */
export type GarmentState = Record<GarmentInput, number>;

export function garmentsAt({ garments = [] }: Scenario, side: Side, time: number): GarmentState {
  const own = garments.filter(({ sides }) => sides.includes(side));
  const state = Object.fromEntries(garmentInputs.map((id) => [id, own.length > 0 ? 0 : 1])) as GarmentState;
  for (const { shares, on_s, off_s } of own) {
    const worn = wornAt(on_s, off_s, time);
    if (worn > 0) for (const id of garmentInputs) state[id] += worn * shares[id];
  }
  return state;
}

/** What is on from the start was put on before. */
function wornAt(on_s: number, off_s: number, time: number): number {
  const put = on_s > 0 ? smoothStep((time - on_s) / dressing_s) : 1;
  return off_s < Number.POSITIVE_INFINITY ? put * (1 - smoothStep((time - off_s) / dressing_s)) : put;
}

/** Spans in which something goes on or comes off. */
export const dressings = ({ garments = [] }: Scenario): readonly { from_s: number; to_s: number }[] =>
  garments
    .flatMap(({ on_s, off_s }: GarmentEvent) => [...(on_s > 0 ? [on_s] : []), off_s])
    .filter((at) => at < Number.POSITIVE_INFINITY)
    .map((at) => ({ from_s: at, to_s: at + dressing_s }));
