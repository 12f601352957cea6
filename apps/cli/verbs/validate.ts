import type { Command } from "commander";
import { InputError, type StudyDocument } from "../../../src/index.js";
import { writeFolder } from "../../../src/node.js";
import { scenarioWords } from "../../../src/charts/sentence.js";
import { cases } from "../../../validation/cases/index.js";
import { fittedParameters } from "../../../validation/fitted.js";
import { renderReport } from "../../../validation/report.js";
import { chosenCases, studiesOf, validate, type ValidationReport } from "../../../validation/validate.js";
import { StudyPool } from "../study-pool.js";
import { json } from "../table.js";
import type { Terminal } from "../terminal.js";
import { UnfinishedValidation } from "../unfinished-validation.js";
import { version } from "../version.js";

interface ValidateFlags {
  readonly row?: readonly string[];
  readonly json?: boolean;
  readonly out?: string;
  readonly resume?: boolean;
  readonly progress?: boolean;
}

export function addValidate(program: Command, terminal: Terminal): void {
  program
    .command("validate")
    .summary("run the published cases anew and compare")
    .description(
      "Runs every case anew and holds it against the published figures, disagreements first. A miss is a result:\n" +
        "the exit code is 0 whatever the verdicts.",
    )
    .option("--row <row...>", "only these rows, such as 1.10 (second-heart list rows)")
    .option("--json", "one JSON document on standard output, nothing else")
    .option("--out <dir>", "writes the report as Markdown, HTML and JSON")
    .option("--resume", "goes on with a validation that was interrupted on its way to --out")
    .option("--progress", "tells progress on standard error, even if it is not a terminal")
    .option("--no-progress", "tells none")
    .action((flags: ValidateFlags) => validateCases(terminal, flags));
}

async function validateCases(terminal: Terminal, flags: ValidateFlags): Promise<void> {
  const rows = flags.row?.flatMap((text) => text.split(",")).filter((row) => row !== "");
  if (flags.out === "") throw new InputError("--out", "no name", "the name of a folder");
  if (flags.resume === true && flags.out === undefined)
    throw new InputError("--resume", "no --out", "the folder that the validation was on its way to");
  const unfinished =
    flags.out === undefined ? undefined : new UnfinishedValidation(flags.out, flags.resume === true);
  const told = flags.progress ?? true;
  const pool = new StudyPool(terminal.signal);
  const key = (study: StudyDocument) => JSON.stringify(study);
  const running = new Map<string, ReturnType<StudyPool["run"]>>();
  const start = (study: StudyDocument) => {
    const known = running.get(key(study));
    if (known !== undefined) return known;
    const kept = unfinished?.get(key(study));
    const started =
      kept !== undefined
        ? Promise.resolve({ measures: kept })
        : pool.run(study).then((ran) => {
            unfinished?.keep(key(study), ran.measures);
            return ran;
          });
    // it is awaited in its turn; until then a failure is nobody's
    started.catch(() => {});
    running.set(key(study), started);
    return started;
  };
  let report: ValidationReport;
  try {
    const whole = validate({
      ...(rows === undefined ? {} : { rows }),
      run: (study) => {
        // at the first question all are started: the pool runs them two at a time, in the order they are asked for
        if (running.size === 0) {
          for (const each of studiesOf(chosenCases(cases, rows)).values()) start(each);
        }
        return start(study);
      },
      onProgress: ({ done, total, study }) => {
        const what = done < total ? `: ${scenarioWords(study.scenario)}` : ", done";
        if (told) terminal.note(`${done} of ${total} studies${what}\n`);
      },
    });
    report = await Promise.race([whole, pool.interrupted()]);
  } catch (error) {
    if (unfinished !== undefined && unfinished.size > 0)
      terminal.note("second-heart: what is finished is kept; the same command with --resume goes on\n");
    throw error;
  } finally {
    await pool.end();
  }
  const { markdown, html } = renderReport(report, {
    fitted: fittedParameters(),
    made: `second-heart ${version}`,
  });
  if (flags.out !== undefined) {
    writeFolder(flags.out, { "report.md": markdown, "report.html": html, "report.json": json(report) });
    unfinished?.remove();
    terminal.note(`Written to ${flags.out}\n`);
  }
  terminal.out(flags.json ? json(asPrinted(report)) : markdown.endsWith("\n") ? markdown : `${markdown}\n`);
}

/** What other programs rely on; the file report.json holds more. */
const asPrinted = ({ cases: reports, summary }: ValidationReport) => ({
  cases: reports.map(({ id, row, role, verdict, verdictOpenLeg, measures }) => ({
    id,
    row,
    role,
    verdict,
    ...(verdictOpenLeg === undefined ? {} : { verdictOpenLeg }),
    measures: measures.map((measure) => {
      const { value, low, high, spreadKind } = measure.published;
      return {
        id: measure.id,
        unit: measure.unit,
        published: { value, low, high, spreadKind },
        model: measure.model,
        verdict: measure.verdict,
      };
    }),
  })),
  summary,
});
