import type { ToldClaim, ToldEvidence } from "../../src/study/claims.js";
import { wrapped } from "./table.js";

/** What is said of a study's measures, each with the figures for and against it. */
export function claimsText(claims: readonly ToldClaim[]): string {
  if (claims.length === 0) return "Nothing is claimed of this.";
  const head =
    "What is said of it, and what was measured in people (articles A to E: docs/library/claims.md)";
  return [head, ...claims.map(claimText)].join("\n\n");
}

const claimText = (claim: ToldClaim): string =>
  [
    claim.id,
    wrapped(claim.sentence, 4),
    wrapped(`${claim.evidence}: ${claim.population}`, 4),
    ...claim.for.map((one) => wrapped(`for ${figureText(one)}`, 4)),
    ...claim.against.map((one) => wrapped(`against ${figureText(one)}`, 4)),
    ...(claim.note === undefined ? [] : [wrapped(claim.note, 4)]),
  ].join("\n");

function figureText({ id, says, value, unit }: ToldEvidence): string {
  if (value === undefined || value === null) return `${id}: ${says}`;
  return `${id}: ${says}: ${value}${unit === "1" ? "" : ` ${unit}`}`;
}
