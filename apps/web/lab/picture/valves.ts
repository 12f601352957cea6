/** Two leaflets, and what passes between them. */

/** mL/s that fall back through a shut valve before it counts as leaking */
const leak_mL_s = 0.5;
/** opening under which leaflets are shut; above it they are on their way, and what falls back shuts them */
const shut = 0.06;
/** mL/s backwards that is drawn as the widest leak */
const wide_mL_s = 4;

/** Whether it is shut and holds what stands above it. */
export const isShut = (opening: number, flow_mL_s: number): boolean =>
  opening < shut && flow_mL_s >= -leak_mL_s;

/** Whether blood falls back through it although it is shut. */
export const isLeaking = (opening: number, flow_mL_s: number): boolean =>
  opening < shut && flow_mL_s < -leak_mL_s;

export interface Leaflets {
  /** distance of each tip from the middle over half the width: 0 they meet, near 1 they lie along the wall */
  tip: number;
  /** how strong a jet falls back through them, 0 to 1 */
  jet: number;
}

/** A healthy valve that is shut meets in the middle; one that lets blood fall back leaves a gap that is seen. */
export function leafletsOf(opening: number, flow_mL_s: number, into: Leaflets): Leaflets {
  const open = Math.min(1, Math.max(0, opening));
  const back = isLeaking(opening, flow_mL_s) ? -flow_mL_s - leak_mL_s : 0;
  const jet = back === 0 ? 0 : Math.min(1, 0.25 + (0.75 * back) / wide_mL_s);
  into.tip = Math.max(0.86 * open, jet === 0 ? 0 : 0.14 + 0.3 * jet);
  into.jet = jet;
  return into;
}
