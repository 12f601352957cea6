import { InputError } from "../quantity/input-error.js";
import type { AppliedDocument, PersonDocument } from "../study/document.js";
import type { Reading, StudyResult } from "../study/result.js";
import { type Construction, construction, readingOf } from "./laboratory-construction.js";
import { type Evidence, Footnotes } from "./laboratory-published.js";
import { laboratoryCss } from "./laboratory-style.js";
import { laboratoryTest, type LaboratoryTest, type MeasureRow } from "./laboratory-tests.js";
import { laboratoryTrace } from "./laboratory-trace.js";
import type { Side } from "./leg.js";
import { rangeOf } from "./scale.js";
import { indexWindow } from "./decimate.js";
import { appliedWords } from "./sentence.js";
import { capital, escapeText, numberText, unitText, valueText, words } from "./words.js";

export interface LaboratoryOptions extends Evidence {
  /** what made it, such as the program and its version */
  readonly made?: string;
}

const legs: readonly Side[] = ["left", "right"];

const notice =
  "A teaching and research model. Every value on this sheet was computed; nobody was measured. " +
  "It is not a measurement and not a diagnosis.";

/**
 * The report of a vascular laboratory on a model leg: a sheet of A4 for each run, with trace, construction lines,
 * measures of both legs and published values. One page that needs nothing else, the same for the same runs.
 * Throws an InputError for no run at all, or for one that is neither air-plethysmography nor ten-heel-raises.
 */
export function laboratoryReportHtml(results: readonly StudyResult[], options: LaboratoryOptions): string {
  if (results.length === 0) {
    throw new InputError("laboratory report", "no run", "a run of air-plethysmography or of ten-heel-raises");
  }
  const sheets = results.map((result, k) => sheet(result, options, k, results.length));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Laboratory report of a model calf muscle pump</title>
<style>
${laboratoryCss()}</style>
</head>
<body>
<main>
<h1>Laboratory report of a model calf muscle pump</h1>
${sheets.join("\n")}
</main>
</body>
</html>
`;
}

function sheet(result: StudyResult, options: LaboratoryOptions, k: number, count: number): string {
  const test = laboratoryTest(result);
  const id = `sheet-${k + 1}`;
  const footnotes = new Footnotes(options, id);
  // the table before the notes: footnotes are numbered as the eye meets them
  const traces = tracesHtml(result, test, id);
  const table = tableHtml(result, test, footnotes, id);
  const notes = notesHtml(result, test, footnotes);
  return `<section class="sheet" aria-labelledby="${id}-title">
<header>
<p class="running"><span>Laboratory report of a model leg</span><span>sheet ${k + 1} of ${count}</span></p>
<h2 id="${id}-title">${escapeText(test.title)}</h2>
<p class="notice">${notice}</p>
${headHtml(result, test, options.made)}
</header>
${traces}
${table}
<div class="foot">
${notes}
<section class="published"><h3>Sources of the published values</h3>
${footnotes.html()}
</section>
</div>
</section>`;
}

/** Who, what, how: what stands at the head of a laboratory's form. There is no field for a patient. */
function headHtml(result: StudyResult, test: LaboratoryTest, made: string | undefined): string {
  const { person } = result.study;
  const { method, step_ms, steps } = result.solver;
  const facts: [string, string][] = [
    ["Model person", personWords(person)],
    ["Instrument", `${capital(readingOf(result, `left.${test.instrument}`).says)}.`],
    ["Conditions", listedWords(person.conditions)],
    ["Treatments", listedWords(person.treatments)],
    ...ownNumbers(person),
    ["Protocol", test.protocol],
    [
      "Computed by",
      `${made === undefined ? "" : `${made}; `}circuit ${words(result.study.circuit)}, ${method} method, ` +
        `${steps.toLocaleString("en-GB").replaceAll(",", "\u202f")} steps of ${Number(step_ms.toPrecision(4))}\u202fms.`,
    ],
  ];
  return `<dl class="head">
${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escapeText(value)}</dd></div>`).join("\n")}
</dl>`;
}

/** "Healthy adult: male, 30 years, 175 cm, 70 kg."; with conditions, the base is called what it is */
function personWords(person: PersonDocument): string {
  const { base, sex, age_years, height_cm, mass_kg, conditions = [], treatments = [] } = person;
  const parts = [
    ...(sex === undefined ? [] : [sex]),
    ...(age_years === undefined ? [] : [`${age_years}\u00a0years`]),
    ...(height_cm === undefined ? [] : [`${height_cm}\u00a0cm`]),
    ...(mass_kg === undefined ? [] : [`${mass_kg}\u00a0kg`]),
  ];
  const isBase = conditions.length + treatments.length === 0 && ownNumbers(person).length === 0;
  return `${capital(words(base))}${isBase ? "" : " as base"}: ${parts.join(", ")}.`;
}

/** numbers given in place of the model's are told: without them the sheet could not be had again */
function ownNumbers({ parameters }: PersonDocument): [string, string][] {
  const given = Object.entries(parameters ?? {}).map(([id, value]) => `${id} ${value}`);
  return given.length === 0 ? [] : [["Own numbers", `${given.join(", ")}.`]];
}

/** "Severe deep reflux (axial), both legs." */
function listedWords(applied: readonly AppliedDocument[] | undefined): string {
  if (applied === undefined || applied.length === 0) return "None.";
  return `${capital(applied.map(appliedWords).join("; "))}.`;
}

function tracesHtml(result: StudyResult, test: LaboratoryTest, id: string): string {
  const drawn = legs.map((side) => ({
    side,
    reading: readingOf(result, `${side}.${test.instrument}`),
    lines: construction(result, test, side),
  }));
  const highest = Math.max(1, ...drawn.map(({ reading, lines }) => highestOf(reading, lines)));
  const figures = drawn.flatMap(({ side, reading, lines }) => {
    const title = `${capital(side)} leg, ${test.traceTitle}`;
    const look = {
      title,
      desc: traceWords(result, test, side, lines),
      heading: title,
      unit: unitText(test.unit),
      highest,
    };
    return [
      laboratoryTrace(reading, lines, { ...look, width: 960, narrow: false, id: `${id}-${side}-wide` }),
      laboratoryTrace(reading, lines, { ...look, width: 358, narrow: true, id: `${id}-${side}-narrow` }),
    ];
  });
  return `<figure>
${figures.join("\n")}
</figure>`;
}

function highestOf({ times, values }: Reading, { from_s, to_s, levels }: Construction): number {
  const [first, end] = indexWindow(times, from_s, to_s);
  const seen = rangeOf([values.slice(first, end)])?.high ?? 0;
  return Math.max(seen, ...levels.map(({ value }) => value));
}

/** The figure in words, for those who do not see it. */
function traceWords(result: StudyResult, test: LaboratoryTest, side: Side, { events }: Construction): string {
  const happens = events.map(({ says, time_s }) => `${says} at ${valueText(time_s, "s")}`).join(", ");
  const measured = test.rows.map((row) => {
    const measure = measureOf(result, test, row, side);
    const name = row.symbol === "" ? row.name : row.symbol;
    if (measure === undefined || measure.value === null) return `${name} not reached`;
    return `${name} ${valueText(measure.value, measure.unit)}`;
  });
  return `${capital(happens)}. Lines show how the measures are taken: ${measured.join("; ")}.`;
}

const measureOf = (result: StudyResult, test: LaboratoryTest, row: MeasureRow, side: Side) =>
  row.of((quantity) => result.measures[`${side}.${test.instrument}.${quantity}`]);

function tableHtml(result: StudyResult, test: LaboratoryTest, footnotes: Footnotes, id: string): string {
  const rows = test.rows.map((row) => {
    const cells = legs.map((side) => {
      const measure = measureOf(result, test, row, side);
      if (measure === undefined) return `<td class="number">–</td>`;
      if (measure.value === null)
        return `<td class="number reason">not reached: ${escapeText(measure.reason)}</td>`;
      return `<td class="number">${numberText(measure.value, measure.unit)}</td>`;
    });
    const symbol = `<span class="symbol">${row.symbol}</span>`;
    const published = row.published.map((each) => `<span>${footnotes.value(each)}</span>`).join("; ");
    return `<tr><th scope="row">${symbol} ${escapeText(row.name)}<span class="unit">, ${unitText(row.unit)}</span> <span class="says">${escapeText(row.says)}</span></th>${cells.join("")}<td class="ranges">${published === "" ? `<span class="quiet">none at hand</span>` : published}</td></tr>`;
  });
  return `<table aria-labelledby="${id}-title">
<thead><tr><th scope="col">measure</th><th scope="col" class="number">left leg</th><th scope="col" class="number">right leg</th><th scope="col" class="ranges">published values, other legs</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function notesHtml(result: StudyResult, test: LaboratoryTest, footnotes: Footnotes): string {
  const own = test.notes.map(
    ({ says, published }) => `${escapeText(says)}${published === undefined ? "" : footnotes.mark(published)}`,
  );
  const items = [
    ...own,
    "Published values are of other legs and other instruments. On which side of one a value falls says nothing about any person.",
    ...result.notes.map(escapeText),
    `What the model itself rests on: <code>second-heart cite ${test.id}</code>.`,
  ];
  return `<section class="reading"><h3>How to read</h3>
<ul>
${items.map((item) => `<li>${item}</li>`).join("\n")}
</ul>
</section>`;
}
