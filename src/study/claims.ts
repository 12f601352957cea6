import { type Claim, type EvidenceStatus, evidenceStatus } from "../evidence/claim.js";
import { claimsOn } from "../evidence/claims/index.js";
import { figureOf, sourceOf } from "../evidence/index.js";
import type { UnitName } from "../quantity/units.js";

/** A figure, or a source without figures, that speaks for or against a claim. */
export interface ToldEvidence {
  /** `source/figure`, or the source */
  readonly id: string;
  readonly source: string;
  readonly says: string;
  /** null where the paper gives a finding and no number; absent for a whole source */
  readonly value?: number | null;
  readonly unit?: UnitName;
}

/** A claim with what its sources say. */
export interface ToldClaim extends Omit<Claim, "for" | "against"> {
  readonly evidence: EvidenceStatus;
  readonly for: readonly ToldEvidence[];
  readonly against: readonly ToldEvidence[];
}

/** What is said of any of these measures, with the sources for and against; ids are without the leg. */
export const claimsTold = (measures: readonly string[]): readonly ToldClaim[] =>
  claimsOn(measures).map((claim) => ({
    ...claim,
    evidence: evidenceStatus(claim),
    for: claim.for.map(told),
    against: claim.against.map(told),
  }));

function told(id: string): ToldEvidence {
  const [source, figure] = id.split("/");
  if (figure === undefined) return { id, source, says: sourceOf(source).says };
  const { says, value, unit } = figureOf(id).figure;
  return { id, source, says, value, unit };
}
