import type { History } from "../../engine/history.js";

/** Two leaflets, and what passes between them. */

/** mL/s that fall back before it counts: closing leaflets pass less, a leak passes more */
export const leak_mL_s = 0.3;
/** opening under which leaflets are shut; above it they are on their way, and what falls back shuts them */
const shut = 0.06;
/** mL/s backwards that is drawn as the widest leak */
const wide_mL_s = 4;

export type ValveState = "open" | "shut" | "leaking";

/** What a valve does: it is open, it is shut and holds, or blood falls back through it although it is shut. */
export const valveState = (opening: number, flow_mL_s: number): ValveState =>
  opening >= shut ? "open" : flow_mL_s < -leak_mL_s ? "leaking" : "shut";

/** s that a valve is in each state between two instants, of the rows that are kept. */
export function timeInStates(
  history: History,
  valve: string,
  { from_s, to_s }: { readonly from_s: number; readonly to_s: number },
): Readonly<Record<ValveState, number>> {
  const [opening, flow] = [history.reader(`${valve}.opening`), history.reader(`${valve}.flow`)];
  const time_s = { open: 0, shut: 0, leaking: 0 };
  const last = history.rowAt(to_s);
  for (let row = Math.max(1, history.rowAt(from_s) + 1); row <= last; row++) {
    // what was not watched then is not known
    if (Number.isNaN(opening(row))) continue;
    time_s[valveState(opening(row), flow(row))] += history.timeOf(row) - history.timeOf(row - 1);
  }
  return time_s;
}

export interface Leaflets {
  /** distance of each tip from the middle over half the width: 0 they meet, near 1 they lie along the wall */
  tip: number;
  /** how strong a jet falls back through them, 0 to 1 */
  jet: number;
}

/** A healthy valve that is shut meets in the middle; one that lets blood fall back leaves a gap that is seen. */
export function leafletsOf(opening: number, flow_mL_s: number, into: Leaflets): Leaflets {
  const open = Math.min(1, Math.max(0, opening));
  const back = valveState(opening, flow_mL_s) === "leaking" ? -flow_mL_s - leak_mL_s : 0;
  const jet = back === 0 ? 0 : Math.min(1, 0.25 + (0.75 * back) / wide_mL_s);
  into.tip = Math.max(0.86 * open, jet === 0 ? 0 : 0.14 + 0.3 * jet);
  into.jet = jet;
  return into;
}
