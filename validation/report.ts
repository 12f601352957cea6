import { type Ground, groundText } from "../src/quantity/ground.js";
import type { UnitName } from "../src/quantity/units.js";
import type { Role } from "./case.js";
import { type Interval, type SpreadKind, type Verdict, verdicts } from "./rule.js";
import {
  byRow,
  type CaseReport,
  type MeasureReport,
  type RoleSummary,
  type ValidationReport,
} from "./validate.js";

/** A number that was chosen or changed after a comparison with the rows named. */
export interface FittedParameter {
  readonly id: string;
  readonly value: number;
  readonly unit: UnitName;
  readonly ground: Ground;
  readonly rows: readonly string[];
}

export interface ReportContext {
  readonly fitted: readonly FittedParameter[];
  /** a line under the title, such as version and date; the report has no clock of its own */
  readonly made?: string;
}

/** The same report twice: as Markdown, to be committed, and as one HTML page that needs no other file. */
export interface RenderedReport {
  readonly markdown: string;
  readonly html: string;
}

export const renderReport = (report: ValidationReport, context: ReportContext): RenderedReport => ({
  markdown: markdownReport(report, context),
  html: htmlReport(report, context),
});

/* words that both forms share */

const title = "Validation against published human figures";
const unnamed = "not named yet";

const rule =
  "A measure agrees when it lies within one standard deviation between people, or inside the printed range or " +
  "interquartile range. Standard errors are multiplied by √n first. Where no spread is printed, 20 % of the value " +
  "or 5 mmHg is assumed, whichever is larger, and counted apart. Findings without a number ask for the direction. " +
  "A row agrees when all its measures do; what the model does not reach counts as not agreeing. The tolerances " +
  "were committed before the first run.";

const spreadNames: Readonly<Record<SpreadKind, string>> = {
  sd: "±1 SD",
  sem: "±1 SD, from SEM",
  se: "±1 SD, from SE",
  ci95: "±1 SD, from 95 % CI",
  iqr: "IQR",
  range: "range",
  atLeast: "lower bound",
  atMost: "upper bound",
  direction: "direction",
  assumed: "assumed spread",
};

const roleNames: Readonly<Record<Role, string>> = { "held-out": "Held-out", fitted: "Fitted" };
const rolesInOrder: readonly Role[] = ["held-out", "fitted"];

/** three significant digits, no exponents: enough to compare; the ends of an interval, being limits, have one more */
export function digits(value: number | null, significant = 3): string {
  if (value === null) return "–";
  if (value === 0) return "0";
  const places = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  const text = value.toFixed(Math.min(places, 12));
  const plain = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return plain.replace("-", "−");
}

const percent = (share: number | null): string => (share === null ? "–" : `${Math.round(share * 100)} %`);

const withUnit = (text: string, unit: UnitName): string => (unit === "1" ? text : `${text} ${unit}`);

function intervalText({ low, high, spreadKind }: Interval): string {
  if (spreadKind === "direction") return "direction only";
  if (low === null) return `at most ${digits(high, 4)}`;
  if (high === null) return `at least ${digits(low, 4)}`;
  return `${digits(low, 4)} to ${digits(high, 4)}`;
}

function publishedText({ published, unit }: MeasureReport): string {
  const { value, low, high, spreadKind } = published;
  const interval = intervalText(published);
  if (value === null) return interval;
  if (spreadKind === "direction") return `${withUnit(digits(value), unit)}, ${interval}`;
  if (low === null || high === null) return withUnit(interval, unit);
  return withUnit(`${digits(value)} (${interval})`, unit);
}

const modelText = ({ model, unit }: MeasureReport): string =>
  model === null ? "not reached" : withUnit(digits(model), unit);

interface Section {
  readonly heading: string;
  readonly groups: readonly { readonly role: Role; readonly cases: readonly CaseReport[] }[];
}

/** Disagreements first, the plainest miss at the top; inside each part held-out apart from fitted. */
function sectionsOf(report: ValidationReport): readonly Section[] {
  const severity = (verdict: Verdict): number => verdicts.indexOf(verdict);
  const ordered = [...report.cases].sort(
    (a, b) => severity(a.verdict) - severity(b.verdict) || byRow(a.row, b.row),
  );
  const groups = (wanted: (one: CaseReport) => boolean): Section["groups"] =>
    rolesInOrder
      .map((role) => ({ role, cases: ordered.filter((one) => one.role === role && wanted(one)) }))
      .filter(({ cases }) => cases.length > 0);
  return [
    { heading: "Rows that do not agree", groups: groups(({ verdict }) => verdict !== "agrees") },
    { heading: "Rows that agree", groups: groups(({ verdict }) => verdict === "agrees") },
  ];
}

const summaryHead = ["", "Held-out", "Fitted"] as const;

function summaryRows({ summary: { heldOut, fitted } }: ValidationReport): readonly (readonly string[])[] {
  const line = (name: string, told: (summary: RoleSummary) => string) => [name, told(heldOut), told(fitted)];
  return [
    line("Rows", ({ rows }) => `${rows}`),
    line("Agree", ({ agreeing, share }) => `${agreeing} (${percent(share)})`),
    line("of these on an assumed spread", (summary) => `${summary.agreeingOnAssumedSpread}`),
    ...verdicts
      .filter((verdict) => verdict !== "agrees")
      .map((verdict) =>
        line(`${verdict[0].toUpperCase()}${verdict.slice(1)}`, (of) => `${of.verdicts[verdict]}`),
      ),
    line("Measures", ({ measures }) => `${measures}`),
    line("of these with an assumed spread", ({ assumedSpreads }) => `${assumedSpreads}`),
    line("RMS distance, in half-widths", ({ rms, points }) =>
      rms === null ? "–" : `${digits(rms)} over ${points} measures`,
    ),
    line("Worst point, in half-widths", ({ worst }) =>
      worst === null ? "–" : `${digits(worst.deviation)} (${worst.row}, ${worst.measure})`,
    ),
  ];
}

function headline({ summary: { heldOut } }: ValidationReport): string {
  if (heldOut.rows === 0) return "No held-out row was run.";
  return `${heldOut.agreeing} of ${heldOut.rows} held-out rows agree (${percent(heldOut.share)}), ${heldOut.agreeingOnAssumedSpread} of them on an assumed spread.`;
}

function openLegNote({ summary: { openLegOnly } }: ValidationReport): string {
  const beside =
    "The model is the closed loop; beside it stands the open leg, whose circulation ends at fixed pressures.";
  return openLegOnly.length === 0
    ? `${beside} No row agrees on the open leg alone.`
    : `${beside} On the open leg alone agree: ${openLegOnly.join(", ")}.`;
}

const measureHead = ["Measure", "Published", "Interval from", "Model", "Verdict", "Open leg"] as const;

const openLegText = ({ openLeg, unit }: MeasureReport): string =>
  openLeg === undefined
    ? "not asked"
    : `${openLeg.model === null ? "not reached" : withUnit(digits(openLeg.model), unit)}, ${openLeg.verdict}`;

const caseVerdict = ({ row, verdict, verdictOpenLeg }: CaseReport): string =>
  verdictOpenLeg === undefined || verdictOpenLeg === verdict
    ? `${row} · ${verdict}`
    : `${row} · ${verdict}; on the open leg: ${verdictOpenLeg}`;

const spreadText = (measure: MeasureReport): string => spreadNames[measure.published.spreadKind];

const fittedHead = ["Parameter", "Value", "Ground", "Compared with rows"] as const;

const fittedRow = (one: FittedParameter): readonly string[] => [
  one.id,
  withUnit(digits(one.value), one.unit),
  groundText(one.ground),
  one.rows.join(", "),
];

const fittedNote =
  "Chosen or changed after a comparison with the rows beside them; those rows are fitted, whatever the ground says. " +
  "A fitted row that no parameter here names had a condition, a law or the case itself changed, as its text says; 4.8 was counted as fitted before any run.";

/** Notes on spreads that were not taken as printed, each once. */
const readings = (one: CaseReport): readonly string[] => [
  ...new Set(one.measures.flatMap(({ readAs }) => (readAs === undefined ? [] : [readAs]))),
];

/* Markdown */

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

function markdownReport(report: ValidationReport, context: ReportContext): string {
  const sections = sectionsOf(report).flatMap(({ heading, groups }) => [
    `## ${heading}`,
    ...(groups.length === 0 ? ["None."] : []),
    ...groups.flatMap(({ role, cases }) => [
      `### ${roleNames[role]} (${cases.length})`,
      ...cases.map(markdownCase),
    ]),
  ]);
  const parts = [
    `# ${title}`,
    ...(context.made === undefined ? [] : [context.made]),
    `**${headline(report)}**`,
    rule,
    openLegNote(report),
    markdownTable(summaryHead, summaryRows(report)),
    ...sections,
    "## Fitted parameters",
    context.fitted.length === 0
      ? "None."
      : `${fittedNote}\n\n${markdownTable(fittedHead, context.fitted.map(fittedRow))}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function markdownCase(one: CaseReport): string {
  const rows = one.measures.map((measure) => [
    `\`${measure.id}\``,
    publishedText(measure),
    spreadText(measure),
    modelText(measure),
    measure.verdict,
    openLegText(measure),
  ]);
  const parts = [
    `#### ${caseVerdict(one)}`,
    one.says,
    ...(one.verdict === "agrees" ? [] : [`**Missing mechanism:** ${one.missing ?? unnamed}.`]),
    markdownTable(measureHead, rows),
    `*What differs:* ${one.differs}`,
    ...readings(one).map((why) => `*How the spread was read:* ${why}.`),
    one.sources.map((source) => `- ${source}`).join("\n"),
  ];
  return parts.join("\n\n");
}

/* HTML */

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const tag = (name: string, text: string, attributes = ""): string =>
  `<${name}${attributes}>${escaped(text)}</${name}>`;

function htmlTable(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headCells = head.map((text) => tag("th", text, ' scope="col"')).join("");
  const line = ([first, ...rest]: readonly string[]) =>
    `<tr>${tag("th", first, ' scope="row"')}${rest.map((text) => tag("td", text)).join("")}</tr>`;
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${headCells}</tr></thead><tbody>\n${rows.map(line).join("\n")}\n</tbody></table></div>`;
}

const style = `
:root { color-scheme: light dark; --paper: #FBFAF7; --ink: #1B1F24; --quiet: #5B6470; --line: #D9D6CF;
  --interval: #9CC3E0; --edge: #2F6FAE; --yes: #16407A; --no: #A32020; --focus: #0B5FCC; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171B; --ink: #ECEAE4; --quiet: #A3ABB5; --line: #343A42;
  --interval: #1F3550; --edge: #86B9E6; --yes: #CFE4F7; --no: #FF9B93; --focus: #7DB3FF; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums; max-width: 60rem; margin: 0 auto; padding: 1rem; }
p, li { max-width: 65ch; }
h1, h2, h3, h4 { line-height: 1.2; margin: 1.8em 0 0.4em; }
h1 { margin-top: 0.6em; }
article { border-top: 1px solid var(--line); padding-bottom: 0.5rem; }
.quiet, footer { color: var(--quiet); }
.no { color: var(--no); font-weight: 600; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 2px solid var(--focus); }
table { border-collapse: collapse; }
caption { text-align: left; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.9rem 0.25rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 0.8rem 0; }
figcaption { max-width: 65ch; }
svg { display: block; width: 100%; max-width: 25rem; height: auto; }
svg text { font: 14px system-ui, sans-serif; fill: var(--ink); }
svg .axis { stroke: var(--quiet); }
svg .interval { fill: var(--interval); stroke: var(--edge); }
svg .value { stroke: var(--edge); stroke-width: 3; }
svg .agrees { fill: var(--yes); stroke: var(--paper); stroke-width: 1.5; }
svg .misses { fill: var(--paper); stroke: var(--no); stroke-width: 3; }
@media print { body { max-width: none; } article { break-inside: avoid; } }
`;

function htmlReport(report: ValidationReport, context: ReportContext): string {
  const sections = sectionsOf(report).flatMap(({ heading, groups }) => [
    tag("h2", heading),
    ...(groups.length === 0 ? ["<p>None.</p>"] : []),
    ...groups.flatMap(({ role, cases }) => [
      tag("h3", `${roleNames[role]} (${cases.length})`),
      ...cases.map(htmlCase),
    ]),
  ]);
  const fitted =
    context.fitted.length === 0
      ? "<p>None.</p>"
      : `${tag("p", fittedNote)}\n${htmlTable("Fitted parameters", fittedHead, context.fitted.map(fittedRow))}`;
  const body = [
    tag("h1", title),
    ...(context.made === undefined ? [] : [tag("p", context.made, ' class="quiet"')]),
    `<p><strong>${escaped(headline(report))}</strong></p>`,
    tag("p", rule),
    tag("p", openLegNote(report)),
    `<p>In the pictures the bar is the published interval, the upright line in it the published value. A filled circle is a model value that agrees, an open diamond one that does not.</p>`,
    htmlTable("Held-out and fitted rows, counted apart", summaryHead, summaryRows(report)),
    ...sections,
    tag("h2", "Fitted parameters"),
    fitted,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>
`;
}

function htmlCase(one: CaseReport): string {
  const missed = one.verdict !== "agrees";
  const parts = [
    `<h4><span${missed ? ' class="no"' : ""}>${escaped(caseVerdict(one))}</span></h4>`,
    tag("p", one.says),
    ...(missed ? [`<p><strong>Missing mechanism:</strong> ${escaped(one.missing ?? unnamed)}.</p>`] : []),
    ...one.measures.map(htmlMeasure),
    `<p class="quiet">What differs: ${escaped(one.differs)}</p>`,
    ...readings(one).map((why) => tag("p", `How the spread was read: ${why}.`, ' class="quiet"')),
    `<ul class="quiet">${one.sources.map((source) => tag("li", source)).join("")}</ul>`,
  ];
  return `<article id="row-${escaped(one.row)}">\n${parts.join("\n")}\n</article>`;
}

function htmlMeasure(measure: MeasureReport): string {
  return `<figure>
<figcaption>${escaped(measure.says)}. <span${measure.verdict === "agrees" ? "" : ' class="no"'}>${escaped(measure.verdict)}</span>${measure.openLeg === undefined ? "" : escaped(`. Open leg: ${openLegText(measure)}`)}</figcaption>
${measurePicture(measure)}
</figure>`;
}

const picture = { width: 400, height: 80, left: 10, right: 390, middle: 60 } as const;
const place = (x: number): string => x.toFixed(1);

/** Published interval as a bar with a line at its value, the model as a circle or diamond, both named in words. */
export function measurePicture(measure: MeasureReport): string {
  const { published, model } = measure;
  const { width, height, left, right, middle } = picture;
  const lines = [
    `published ${publishedText(measure)}`,
    `model ${modelText(measure)} · ${spreadText(measure)}`,
  ];
  const isDirection = published.spreadKind === "direction";
  // a direction has no interval: its picture starts at the level the change is counted from
  const known = [published.value, published.low, published.high, model, isDirection ? 0 : null].filter(
    (value) => value !== null,
  );
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const margin = 0.12 * (most - least) || 0.5 * Math.abs(most) || 1;
  const from = least - margin;
  const span = most - least + 2 * margin;
  const x = (value: number): number => left + ((value - from) / span) * (right - left);
  const parts = [`<line class="axis" x1="${left}" x2="${right}" y1="${middle}" y2="${middle}"/>`];
  if (isDirection) {
    const zero = place(x(0));
    parts.push(`<line class="axis" x1="${zero}" x2="${zero}" y1="${middle - 12}" y2="${middle + 12}"/>`);
  } else {
    const start = published.low === null ? left : x(published.low);
    const end = published.high === null ? right : x(published.high);
    parts.push(
      `<rect class="interval" x="${place(start)}" y="${middle - 8}" width="${place(end - start)}" height="16"/>`,
    );
  }
  if (published.value !== null) {
    const at = place(x(published.value));
    parts.push(`<line class="value" x1="${at}" x2="${at}" y1="${middle - 10}" y2="${middle + 10}"/>`);
  }
  if (model !== null) parts.push(modelMark(x(model), middle, measure.verdict === "agrees"));
  const words = lines.map((line, k) => `<text x="${left}" y="${16 + 19 * k}">${escaped(line)}</text>`);
  const label = `${measure.id}: ${lines.join("; ")}; ${measure.verdict}`;
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${words.join("")}${parts.join("")}</svg>`;
}

function modelMark(x: number, y: number, agrees: boolean): string {
  if (agrees) return `<circle class="agrees" cx="${place(x)}" cy="${y}" r="7"/>`;
  const corners = [
    [x, y - 9],
    [x + 9, y],
    [x, y + 9],
    [x - 9, y],
  ];
  return `<polygon class="misses" points="${corners.map(([a, b]) => `${place(a)},${place(b)}`).join(" ")}"/>`;
}
