/** Whether a claim speaks of a measure, without the claims themselves: pages fetch those when they are needed. */
export { speaksOf } from "../evidence/claim.js";
export type { Claim, ClaimStatus, FigureVerdict } from "../evidence/claim.js";
