// what the evidence pages read: claims with their status, and the rows of the validation report
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { articles } from "../dist/src/evidence/articles.js";
import { claimStatus, verdictsOf } from "../dist/src/evidence/claim.js";
import { claims } from "../dist/src/evidence/claims/index.js";
import { figureOf, sourceOf } from "../dist/src/evidence/index.js";
import { citationText } from "../dist/src/evidence/source.js";

/** @typedef {import("../apps/web/evidence/data.js").EvidenceData} EvidenceData */
/** @typedef {import("../apps/web/evidence/data.js").ReportData} ReportData */
/** @typedef {import("../dist/validation/validate.js").ValidationReport} ValidationReport */

const reportPath = fileURLToPath(new URL("../validation/report/report.json", import.meta.url));

/** @returns {ValidationReport} */
const committedReport = () => JSON.parse(readFileSync(reportPath, "utf8"));

/** @param {string} id */
function sourceTold(id) {
  const source = sourceOf(id);
  const address =
    source.doi !== undefined
      ? `https://doi.org/${source.doi}`
      : source.pmid !== undefined
        ? `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`
        : undefined;
  // the address stands beside the citation, as a link
  const citation = citationText({ ...source, doi: undefined, pmid: undefined });
  return { citation, ...(address === undefined ? {} : { address }) };
}

/** The statements with their sources and the status that the docs give them, by the same code. @returns {EvidenceData} */
export function evidenceData(report = committedReport()) {
  const verdicts = verdictsOf(report);
  /** @param {string} id */
  const told = (id) => {
    const [source, figure] = id.split("/");
    if (figure === undefined) return { source, says: sourceOf(source).says };
    const { says, value, unit, n } = figureOf(id).figure;
    const found = verdicts.get(id);
    return {
      source,
      says,
      value,
      unit,
      ...(n === undefined ? {} : { n }),
      ...(found === undefined ? {} : { found }),
    };
  };
  const cited = new Set(
    claims.flatMap((claim) => [...claim.for, ...claim.against]).map((id) => id.split("/")[0]),
  );
  return {
    articles,
    claims: claims.map((claim) => ({
      ...claim,
      for: claim.for.map(told),
      against: claim.against.map(told),
      status: claimStatus(claim, verdicts),
    })),
    sources: Object.fromEntries([...cited].map((id) => [id, sourceTold(id)])),
  };
}

/** a model's number with as many digits as anyone reads @param {number | null} value */
const short = (value) => (value === null ? null : Number(value.toPrecision(4)));

/** @param {ValidationReport["summary"]["heldOut"]} of */
const shareOf = ({ rows, agreeing, share }) => ({ rows, agreeing, share });

/** The rows of the report, without what only the report's own table shows. @returns {ReportData} */
export function reportData({ cases, summary } = committedReport()) {
  return {
    heldOut: shareOf(summary.heldOut),
    fitted: shareOf(summary.fitted),
    rows: cases.map(({ id, row, role, verdict, says, differs, missing, measures, sources }) => ({
      id,
      row,
      role,
      verdict,
      says,
      differs,
      ...(missing === undefined ? {} : { missing }),
      sources,
      measures: measures.map(({ id: measure, says: what, unit, published, model, verdict: of }) => ({
        id: measure,
        says: what,
        unit,
        published,
        model: short(model),
        verdict: of,
      })),
    })),
  };
}
