import { readFileSync } from "node:fs";
import { articles } from "../../src/evidence/articles.js";
import {
  type Claim,
  type ClaimStatus,
  type ClaimStudy,
  claimStatus,
  type FigureVerdict,
  type Verdicts,
  verdictsOf,
} from "../../src/evidence/claim.js";
import { claims } from "../../src/evidence/claims/index.js";
import { figureOf } from "../../src/evidence/index.js";
import { capital, codes, linked, made, page, plain, quantity, sourceLink, table } from "./markdown.js";

const report = new URL("../../validation/report/report.json", import.meta.url);

/** Every statement with its sources for and against; the status is computed from them and from the validation report. */
export function claimsPage(): string {
  const verdicts = verdictsOf(JSON.parse(readFileSync(report, "utf8")));
  const told = claims.map((claim) => ({ claim, status: claimStatus(claim, verdicts) }));
  return page(
    "# Claims",
    made,
    "What is said of the calf pump, in plain words, with what was measured in people and whether the model agrees. No status is written by hand: *measured* follows from the figures for and against, the model's part from what the [validation report](../../validation/report/report.md) finds of the same figures. Where nobody has measured a thing and the model does not reach it, the sentence is told as hearsay. General information for teaching; nothing here is about anyone's own body.",
    `The statements are those of five articles:\n\n${Object.entries(articles)
      .map(([letter, title]) => `- ${letter}: *${plain(title)}*`)
      .join("\n")}`,
    table(
      ["claim", "in people", "in the model"],
      told.map(({ claim, status }) => [
        `[${plain(claim.sentence)}](#${claim.id})`,
        status.evidence,
        modelText(status),
      ]),
    ),
    ...told.map(({ claim, status }) => claimText(claim, status, verdicts)),
  );
}

const modelText = ({ model, onlyFitted }: ClaimStatus): string =>
  onlyFitted && model !== "the model disagrees" ? `${model}, by rows it was fitted to` : model;

function claimText(claim: Claim, status: ClaimStatus, verdicts: Verdicts): string {
  const said = [
    ...(claim.saidIn.length > 0 ? [`Said in ${claim.saidIn.join(", ")}.`] : []),
    ...(claim.deniedIn === undefined ? [] : [`Denied in ${claim.deniedIn.join(", ")}.`]),
  ];
  const lines = [
    `Studied: ${plain(claim.population)}.`,
    `In people: **${status.evidence}**. In the model: **${modelText(status)}**. ${said.join(" ")}`.trimEnd(),
    ...evidence("For", claim.for, verdicts),
    ...evidence("Against", claim.against, verdicts),
    ...(claim.about.length === 0 ? [] : [`Measures: ${codes(claim.about)}.`]),
    ...experiment(claim),
    ...(claim.note === undefined ? [] : [linked(claim.note)]),
  ];
  return [`## ${claim.id}`, `**${plain(claim.sentence)}**`, ...lines].join("\n\n");
}

function evidence(word: string, ids: readonly string[], verdicts: Verdicts): readonly string[] {
  if (ids.length === 0) return [];
  return [
    `${word}:\n\n${ids.map((id) => `- ${evidenceText(id)}${verdictText(verdicts.get(id))}`).join("\n")}`,
  ];
}

function evidenceText(id: string): string {
  const [source, figure] = id.split("/");
  if (figure === undefined) return sourceLink(source);
  const { says, value, unit } = figureOf(id).figure;
  return `${sourceLink(source)}: ${plain(says)}${value === null ? "" : `: ${quantity(value, unit)}`}`;
}

const verdictText = (found: FigureVerdict | undefined): string =>
  found === undefined ? "" : ` — *the model (row ${found.row}): ${found.verdict}*`;

function experiment({ experiment: shows, beside }: Claim): readonly string[] {
  if (shows === undefined) return [];
  const study = (one: ClaimStudy) => `\`\`\`json\n${JSON.stringify(one)}\n\`\`\``;
  return [
    capital("to see it in the model, run"),
    study(shows),
    ...(beside === undefined ? [] : ["and beside it", study(beside)]),
  ];
}
