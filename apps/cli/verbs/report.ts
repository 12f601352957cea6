import { existsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import type { Command } from "commander";
import { scenarioWords } from "../../../src/charts/sentence.js";
import {
  citationText,
  figureOf,
  InputError,
  laboratoryReportHtml,
  run,
  type StudyDocument,
  type StudyResult,
} from "../../../src/index.js";
import { writeFolder } from "../../../src/node.js";
import { shown } from "../../../src/quantity/input-error.js";
import { readStudy } from "../../../src/study/schema.js";
import { personNamed, studyNamed, withValue } from "../study-input.js";
import { progress, type Terminal } from "../terminal.js";
import { version } from "../version.js";

interface ReportFlags {
  readonly person?: readonly string[];
  readonly out: string;
  readonly force?: boolean;
  readonly progress?: boolean;
}

/** in the order of the sheets */
const tests = ["air-plethysmography", "ten-heel-raises"] as const;

export function addReport(program: Command, terminal: Terminal): void {
  program
    .command("report")
    .summary("the two tests of a vascular laboratory as sheets to print")
    .description(
      "Runs air plethysmography and ten heel raises of one person and writes what a laboratory prints:\n" +
        "traces with construction lines, measures of both legs, published ranges. One HTML page, a sheet of\n" +
        "A4 for each test. A teaching and research model, not a diagnosis.",
    )
    .argument("[study]", "a study file, whose person is taken; a healthy adult, if none is given")
    .option(
      "--person <who>",
      "a person document (file or JSON), or pairs: height_cm=180,mass_kg=80",
      (text: string, earlier: readonly string[] = []): readonly string[] => [...earlier, text],
    )
    .requiredOption("--out <file>", "the HTML page to write")
    .option("--force", "replaces a file that is there")
    .option("--progress", "tells progress on standard error, even if it is not a terminal")
    .option("--no-progress", "tells none")
    .addHelpText(
      "after",
      `
Examples:
  second-heart report --out healthy.html
  second-heart report study.json --out leg.html
  second-heart report --person height_cm=160,mass_kg=55,sex=female --out small.html`,
    )
    .action((study: string | undefined, flags: ReportFlags) => writeReport(terminal, study, flags));
}

async function writeReport(terminal: Terminal, study: string | undefined, flags: ReportFlags): Promise<void> {
  checkFile(flags.out, flags.force);
  const asked = studyNamed(study ?? tests[0]);
  const whole = flags.person === undefined ? asked : withValue(asked, "person", personNamed(flags.person));
  const { document } = readStudy(whole);
  const results: StudyResult[] = [];
  for (const test of tests) {
    const line = progress(terminal, flags.progress, scenarioWords(test));
    try {
      results.push(await run(testOf(document, test), { signal: terminal.signal, onProgress: line.at }));
    } finally {
      line.end();
    }
  }
  const page = laboratoryReportHtml(results, { figureOf, citationText, made: `second-heart ${version}` });
  writeFolder(dirname(flags.out), { [basename(flags.out)]: page });
  terminal.out(`Written to ${flags.out}; open it in a browser, and print it from there.\n`);
}

/** The test of a study's person; a study that is this test already keeps its settings. */
function testOf({ instruments: _, ...study }: StudyDocument, test: string): StudyDocument {
  const { scenario } = study;
  const isIt = (typeof scenario === "string" ? scenario : scenario.id) === test;
  return isIt ? study : { ...study, scenario: test };
}

/** Refuses a file that may not be written, before the runs. */
function checkFile(path: string, force = false): void {
  if (path === "") throw new InputError("--out", "no name", "the name of a file");
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw refused(path, "a folder", "the name of a file");
  if (!force) throw refused(path, "a file that is there", "a free name, or --force to replace it");
}

const refused = (path: string, found: string, expected: string): InputError =>
  new InputError("output file", `${shown(path)}, ${found}`, expected);
