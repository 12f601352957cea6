import type { Measured } from "../quantity/figure.js";
import type { StudyResult } from "../study/result.js";
import { closeUp, legPlate, type Side, type Window } from "./leg.js";
import { type Plate, plateSvg, plateWords, summarise } from "./panels.js";
import { cursorScript } from "./script.js";
import { scenarioWords, studySentence } from "./sentence.js";
import { reportCss } from "./style.js";
import {
  capital,
  escapeText,
  measureName,
  numberText,
  siteName,
  unitText,
  valueText,
  words,
} from "./words.js";

export interface Source {
  readonly id: string;
  readonly text: string;
}

export interface ReportOptions {
  /** the heading; the scenario's name, if not said otherwise */
  readonly title?: string;
  /** the part that is drawn again, larger; found by itself, if not said otherwise; false for none */
  readonly closeUp?: Window | false;
  /** printed at the foot, such as the version of the program */
  readonly imprint?: string;
}

/** A result as one page that needs nothing else: no network, no script for reading, light, dark and on paper. */
export function reportHtml(
  result: StudyResult,
  bibliography: readonly Source[],
  options: ReportOptions = {},
): string {
  const title = options.title ?? capital(scenarioWords(result.study.scenario));
  const left = legPlate(result, "left");
  const right = legPlate(result, "right");
  const window = options.closeUp === false ? undefined : (options.closeUp ?? closeUp(result, "left"));
  const sections = [
    `<header>
<p class="overline">Calf muscle pump study</p>
<h1>${escapeText(title)}</h1>
<p class="lead">${escapeText(studySentence(result.study))}</p>
<p class="quiet">A teaching and research model, not a diagnosis. Every number here was computed; nobody was measured.</p>
</header>`,
    measuresSection(result),
    `<section class="plates">
<h2>The left leg in time</h2>
${figure(left, "left", "the left leg", captionWords(result))}
${traceTable(left, "left leg")}
</section>`,
    window
      ? `<section class="plates">
<h2>A closer look</h2>
${figure(
  legPlate(result, "left", { window }),
  "closer",
  "the closer look",
  `The left leg from ${numberText(window.from_s, "s")} to ${valueText(window.to_s, "s")}. Shaded: the soleus works (systole of the calf). Between: the veins refill (diastole).`,
)}
</section>`
      : "",
    right.panels.length > 0
      ? `<section>
<details><summary><h2>The right leg in time</h2></summary>
${figure(right, "right", "the right leg", "The same panels for the right leg.")}
${traceTable(right, "right leg")}
</details>
</section>`
      : "",
    marksSection(result),
    listSection("What a reader must know", result.notes),
    checksSection(result),
    bibliography.length > 0
      ? `<section>
<h2>Sources used</h2>
<ol class="sources">
${bibliography.map(({ id, text }) => `<li id="source-${escapeText(id)}">${escapeText(text)}</li>`).join("\n")}
</ol>
</section>`
      : "",
    `<section>
<details><summary>The study as a file: running it again gives the same numbers</summary>
<div class="scroll" tabindex="0" role="region" aria-label="The study as a file"><pre>${escapeText(JSON.stringify(result.study, null, 2))}</pre></div>
</details>
</section>`,
    options.imprint === undefined
      ? ""
      : `<footer><p class="quiet">${escapeText(options.imprint)}</p></footer>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}: calf muscle pump study</title>
<style>
${reportCss()}</style>
</head>
<body>
<main>
${sections.filter((section) => section !== "").join("\n")}
</main>
<script>
${cursorScript}
</script>
</body>
</html>
`;
}

/** The same plate twice, for wide and for narrow pages; CSS shows one of them. */
function figure(plate: Plate, id: string, name: string, caption: string): string {
  if (plate.panels.length === 0) return `<p class="quiet">No signal of this leg was recorded.</p>`;
  const desc = plateWords(plate, valueText);
  const title = capital(name);
  const wide = plateSvg(plate, {
    width: 960,
    labels: "right",
    id: `${id}-wide`,
    title,
    desc,
    className: "wide",
  });
  const narrow = plateSvg(plate, {
    width: 358,
    labels: "above",
    id: `${id}-narrow`,
    title,
    desc,
    className: "narrow",
  });
  return `<figure class="cursored" data-name="${escapeText(name)}">
${wide}
${narrow}
<figcaption>${escapeText(caption)}</figcaption>
</figure>`;
}

const captionWords = (result: StudyResult): string =>
  [
    "All panels share one time axis.",
    ...(result.marks.length > 0 ? ["Fine upright lines are the marks of the scenario."] : []),
    ...(result.duration_s > 120
      ? ["Where cycles are too short to be told apart, a band shows their range."]
      : []),
  ].join(" ");

/** Measures grouped by site, the left leg's beside the right's. */
function measuresSection(result: StudyResult): string {
  interface Row {
    left?: Measured;
    right?: Measured;
    both?: Measured;
  }
  const groups = new Map<string, Map<string, Row>>();
  for (const [id, measured] of Object.entries(result.measures)) {
    const parts = id.split(".");
    const side = parts[0] === "left" || parts[0] === "right" ? (parts.shift() as Side) : "both";
    const quantity = parts.pop() ?? id;
    const site = parts.join(".");
    const rows = groups.get(site) ?? new Map<string, Row>();
    groups.set(site, rows);
    const row = rows.get(quantity) ?? {};
    rows.set(quantity, row);
    row[side] = measured;
  }
  if (groups.size === 0) return "";
  const bodies = [...groups].map(([site, rows]) => {
    const lines = [...rows].map(([quantity, row]) => {
      const { name, plain } = measureName(quantity);
      const heading = `<th scope="row">${escapeText(capital(name))}${plain === "" ? "" : ` <span class="plain">${escapeText(plain)}</span>`}</th>`;
      const unit = unitText((row.left ?? row.right ?? row.both)?.unit ?? "1");
      const cells = row.both ? cell(row.both, 2) : cell(row.left) + cell(row.right);
      return `<tr>${heading}${cells}<td class="unit">${escapeText(unit)}</td></tr>`;
    });
    const heading = site === "" ? "Both legs" : siteName(site);
    return `<tbody>\n<tr><th scope="rowgroup" colspan="4">${escapeText(heading)}</th></tr>\n${lines.join("\n")}\n</tbody>`;
  });
  return `<section>
<h2>Measures</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Measures">
<table class="measures">
<thead><tr><th scope="col">measure</th><th scope="col" class="number">left</th><th scope="col" class="number">right</th><th scope="col">unit</th></tr></thead>
${bodies.join("\n")}
</table>
</div>
</section>`;
}

function cell(measured: Measured | undefined, span = 1): string {
  const across = span > 1 ? ` colspan="${span}"` : "";
  if (measured === undefined) return `<td class="number"${across}></td>`;
  if (measured.value === null)
    return `<td class="reason"${across}>not reached: ${escapeText(measured.reason)}</td>`;
  return `<td class="number"${across}>${numberText(measured.value, measured.unit)}</td>`;
}

/** The figure's numbers, for those who read tables. */
function traceTable(plate: Plate, name: string): string {
  const rows = plate.panels.flatMap((panel) => {
    const [unit, series] =
      panel.kind === "traces" ? ([panel.unit, panel.traces] as const) : (["1", panel.rows] as const);
    return series.map((trace) => {
      const heading = `<td>${escapeText(panel.title)}</td><th scope="row">${escapeText(trace.label)}</th>`;
      const summary = summarise(trace, plate.from_s, plate.to_s);
      if (!summary) return `<tr>${heading}<td colspan="6">no value</td><td></td></tr>`;
      const number = (value: number) => `<td class="number">${numberText(value, unit)}</td>`;
      const time = (value: number) => `<td class="number">${numberText(value, "s")}</td>`;
      return `<tr>${heading}${number(summary.start)}${number(summary.lowest.value)}${time(summary.lowest.time_s)}${number(summary.highest.value)}${time(summary.highest.time_s)}${number(summary.end)}<td class="unit">${escapeText(unitText(unit))}</td></tr>`;
    });
  });
  if (rows.length === 0) return "";
  const heads = ["start", "lowest", "at, s", "highest", "at, s", "end"]
    .map((head) => `<th scope="col" class="number">${head}</th>`)
    .join("");
  return `<details><summary>The ${name} as a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="The ${name} as a table">
<table>
<thead><tr><th scope="col">panel</th><th scope="col">trace</th>${heads}<th scope="col">unit</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>
</details>`;
}

const mostMarks = 200;

function marksSection(result: StudyResult): string {
  if (result.marks.length === 0) return "";
  const shown = result.marks.slice(0, mostMarks);
  const more =
    result.marks.length > shown.length
      ? `<p class="quiet">And ${result.marks.length - shown.length} more, not listed.</p>`
      : "";
  return `<section>
<details><summary><h2>Marks: ${result.marks.length} instants that the scenario names</h2></summary>
<table>
<thead><tr><th scope="col">mark</th><th scope="col" class="number">time, s</th></tr></thead>
<tbody>
${shown.map(({ name, time_s }) => `<tr><th scope="row">${escapeText(words(name))}</th><td class="number">${numberText(time_s, "s")}</td></tr>`).join("\n")}
</tbody>
</table>${more}
</details>
</section>`;
}

const listSection = (title: string, items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `<section>
<h2>${escapeText(title)}</h2>
<ul class="notes">
${items.map((item) => `<li>${escapeText(item)}</li>`).join("\n")}
</ul>
</section>`;

/** 1.2 × 10⁻¹¹, for numbers whose size alone matters */
function scientific(value: number): string {
  if (value === 0) return "0";
  const [digits, exponent] = value.toExponential(1).split("e");
  return `${digits.replace("-", "−")} × 10<sup>${Number(exponent).toString().replace("-", "−")}</sup>`;
}

function checksSection({ checks, solver, duration_s }: StudyResult): string {
  const { bloodVolumeDrift_mL, bloodVolume_mL } = checks;
  const share =
    bloodVolume_mL > 0 ? `, ${scientific(bloodVolumeDrift_mL / bloodVolume_mL)} of the whole` : "";
  const facts: [string, string][] = [
    ["Blood in both legs", `${valueText(bloodVolume_mL, "mL")}`],
    ["Blood lost or made by the arithmetic", `${scientific(bloodVolumeDrift_mL)}\u202fmL at most${share}`],
    ["Time simulated", valueText(duration_s, "s")],
    [
      "Method",
      `${solver.method}, ${solver.steps.toLocaleString("en-GB").replaceAll(",", "\u202f")} steps of ${Number(solver.step_ms.toPrecision(4))}\u202fms`,
    ],
    [
      "Largest stable step of the explicit method",
      `${Number(solver.stabilityLimit_ms.toPrecision(3))}\u202fms`,
    ],
  ];
  return `<section>
<h2>Checks and method</h2>
<dl class="facts">
${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("\n")}
</dl>
</section>`;
}
